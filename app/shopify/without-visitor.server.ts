import type {AppLoadContext} from '@shopify/remix-oxygen';

/** What a context knows of whoever asks. */
const PERSONAL = [
  'session',
  'customerAccount',
  'cart',
  'merchant',
  'buyerAddress',
  'consent',
] as const satisfies readonly (keyof AppLoadContext)[];

/**
 * The context for pages that are kept for others. A loader that touches what is somebody's own fails there and then,
 * whoever asks; should something catch that, the page is not kept all the same.
 */
export function withoutVisitor(context: AppLoadContext): AppLoadContext {
  const refusals = PERSONAL.map((name): [string, PropertyDescriptor] => [
    name,
    {
      get() {
        context.outage.isPassedOver = true;
        throw new Error(
          `A catalogue page is everybody's and may not read "${name}"; see CATALOGUE_PAGES`,
        );
      },
    },
  ]);
  return Object.defineProperties({...context}, Object.fromEntries(refusals));
}
