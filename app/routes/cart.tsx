import {
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {OrderAgainNotice} from '~/orders/order-again-notice';
import {takeReport} from '~/orders/order-again-report.server';
import {orderAgainView} from '~/orders/order-again-view';
import {CartPage} from '~/storefront/cart-page';
import {mutateCart} from '~/storefront/cart-mutation.server';
import {WithCart} from '~/storefront/with-cart';
import {isDocumentRequest} from '~/shopify/document-request.server';
import {readFields} from '~/shopify/read-form.server';
import {PageHeading} from '~/ui/page-heading';
import {pageMeta} from '~/ui/page-meta';
import {useRootData} from '~/ui/use-root-data';

/** What is said about an order that was put in again is said once, and stays while the customer changes the cart. */
export const shouldRevalidate: ShouldRevalidateFunction = ({
  currentParams,
  nextParams,
}) => currentParams.locale !== nextParams.locale;

/** The cart itself comes with the root's data, as every page shows it. */
export function loader({context}: LoaderFunctionArgs) {
  const {locale, session} = context;
  const messages = messagesFor(locale);
  const {shop} = messages;
  const report = takeReport(session);
  return {
    title: messages.cart.title,
    description: messages.home.lead,
    texts: {
      giftCard: shop.cart.giftCard,
      note: shop.cart.note,
      noteHint: shop.cart.noteHint,
      saveNote: shop.cart.saveNote,
    },
    orderAgain: report && orderAgainView(report, locale, messages),
  };
}

export async function action({context, request}: ActionFunctionArgs) {
  const {outcome, status, headers} = await mutateCart(
    context,
    await readFields(request),
  );
  // Without scripts the answer is a page, and a page that was posted to should not be posted again by a reload.
  if (isDocumentRequest(request) && outcome.messages.length === 0) {
    return redirect(localePath(context.locale, '/cart'), {
      status: 303,
      headers,
    });
  }
  return data(outcome, {headers, status});
}

export const meta: MetaFunction<typeof loader> = ({data: page}) =>
  pageMeta(page?.title, page?.description);

export default function Cart() {
  const {messages} = useRootData();
  const {orderAgain, texts} = useLoaderData<typeof loader>();
  const outcome = useActionData<typeof action>();
  return (
    <div className="page section-last">
      <PageHeading title={messages.cart.title} />
      {orderAgain && <OrderAgainNotice view={orderAgain} />}
      <WithCart>
        {(state) => <CartPage state={state} outcome={outcome} texts={texts} />}
      </WithCart>
    </div>
  );
}
