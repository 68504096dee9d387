import {useLoaderData, useLocation} from '@remix-run/react';
import {
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirectDocument,
} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {isDeliberateVisit} from '~/shopify/deliberate-visit.server';
import {
  openPermalink,
  type PermalinkOutcome,
} from '~/storefront/cart-permalink.server';
import {ButtonLink, buttonClass} from '~/ui/button';
import {PageHeading} from '~/ui/page-heading';
import {pageMeta} from '~/ui/page-meta';

const STATUS: Readonly<Record<PermalinkOutcome['kind'], number>> = {
  checkout: 302,
  nothing: 410,
  tooMany: 429,
  unavailable: 503,
};

export async function loader({context, params, request}: LoaderFunctionArgs) {
  if (!isDeliberateVisit(request)) throw new Response(null, {status: 400});
  const {searchParams} = new URL(request.url);
  const outcome = await openPermalink(
    context,
    params.lines ?? '',
    searchParams,
  );
  if (outcome.kind === 'checkout') return redirectDocument(outcome.url);
  const {cart, shop} = messagesFor(context.locale);
  const {permalink: texts, seeAllPrints} = shop;
  const isGone = outcome.kind === 'nothing';
  return data(
    {
      canTryAgain: !isGone,
      title: isGone ? texts.title : texts.unavailableTitle,
      text: {
        nothing: texts.text,
        tooMany: texts.tooMany,
        unavailable: texts.unavailable,
      }[outcome.kind],
      tryAgain: texts.tryAgain,
      seeAllPrints,
      viewCart: cart.viewCart,
    },
    {status: STATUS[outcome.kind]},
  );
}

export const meta: MetaFunction<typeof loader> = ({data: page}) =>
  pageMeta(page?.title);

export default function CartPermalink() {
  const page = useLoaderData<typeof loader>();
  const {pathname, search} = useLocation();
  return (
    <div className="page section-last">
      <PageHeading title={page.title}>
        <p>{page.text}</p>
      </PageHeading>
      <p className="button-row">
        {page.canTryAgain ? (
          <a className={buttonClass('primary')} href={`${pathname}${search}`}>
            {page.tryAgain}
          </a>
        ) : (
          <ButtonLink to="/collections/all">{page.seeAllPrints}</ButtonLink>
        )}
        <ButtonLink variant="secondary" to="/cart">
          {page.viewCart}
        </ButtonLink>
      </p>
    </div>
  );
}
