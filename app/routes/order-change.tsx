import {useActionData, useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@shopify/remix-oxygen';
import {
  type CustomerChange,
  previewItems,
  readChange,
  requestItemsChange,
} from '~/cancellation/change/change.server';
import {lastChange} from '~/cancellation/change/change-state';
import {
  keepItemsDraft,
  readItemsDraft,
} from '~/cancellation/change/items-draft.server';
import {itemsTexts} from '~/cancellation/change/change-texts.server';
import {agreeItems} from '~/cancellation/change/items-agreement';
import {
  isWithinReach,
  type ItemsPost,
  ItemsPostSchema,
  type ItemsValues,
  valuesOf,
  wishOf,
} from '~/cancellation/change/items-form';
import {readItemsOffer} from '~/cancellation/change/items-offer.server';
import {ItemsPage} from '~/cancellation/change/items-page';
import {
  changedItemsView,
  itemsView,
  type PreviewView,
  previewView,
} from '~/cancellation/change/items-view.server';
import {paymentDue} from '~/cancellation/change/payment-due.server';
import type {OrderSnapshot} from '~/cancellation/order-snapshot';
import {type OrderDoor, requireOrderDoor} from '~/guests/order-door.server';
import {postToOrder} from '~/guests/order-post.server';
import {fill, messagesFor} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {postGuard, type Refused} from '~/shopify/post-guard.server';
import {readForm} from '~/shopify/read-form.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  {title: page?.title},
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const {orderPath} = door;
  const messages = messagesFor(context.locale);
  const asksOutcome = new URL(request.url).searchParams.has('outcome');
  const answer = await orUnavailable(read(context, door, asksOutcome));
  if (answer === null) throw new Response(null, {status: 404});
  const page = {
    orderPath,
    token: await formToken(context.session, purposeOf(door.orderNumber)),
    values: readItemsDraft(context.session, door) ?? {},
  };
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, context.requestId);
    const texts = itemsTexts(messages, '');
    const title = texts.unavailableTitle;
    return data({title, view: UNANSWERED, texts, ...page}, 503);
  }
  const texts = itemsTexts(messages, answer.orderName);
  const title = `${texts.pageTitle} · ${messages.common.shopName}`;
  return data({title, view: answer.view, texts, ...page});
}

const readItemsChange = (
  context: AppLoadContext,
  {orderNumber, ownership}: OrderDoor,
) => readChange(context, orderNumber, 'items', ownership());

async function read(
  context: AppLoadContext,
  door: OrderDoor,
  asksOutcome: boolean,
) {
  const found = await readItemsChange(context, door);
  if (!found) return null;
  const {locale, storefront} = context;
  const {orderName} = found;
  const messages = messagesFor(locale);
  const due = await paymentDue(context, found, locale, messages.change);
  const changed = asksOutcome
    ? changedItemsView(found, due, locale, messages)
    : null;
  if (changed) return {orderName, view: changed};
  const readOffer = (order: OrderSnapshot) => readItemsOffer(storefront, order);
  const view = await itemsView(found, readOffer, locale, messages);
  return {orderName, view};
}

/** Shows what a change would come to, or makes it. Whatever came of it, the page then shown is read afresh. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const post = await readForm(request, ItemsPostSchema);
  const {notices, unavailableText} = messagesFor(context.locale).change;
  const sentences = {...notices, unavailable: unavailableText};
  const guard = postGuard(context, ({why, token}) =>
    again(post, {notice: sentences[why], token}),
  );
  const tooMany = await guard.tooMany();
  if (tooMany) return tooMany;
  const {orderNumber, orderPath} = door;
  const visitor = post.intent === 'commit' ? door.visitor : null;
  return postToOrder(
    context,
    {visitor, orderNumber},
    {
      guard,
      act: () =>
        change(context, door, post, () =>
          guard.stale(purposeOf(orderNumber), post.token),
        ),
      keepDraft: () => keepItemsDraft(context.session, door, valuesOf(post)),
      page: `${orderPath}/change?outcome`,
    },
  );
}

/** Null where the page has something new to say; else the form comes back. */
async function change(
  context: AppLoadContext,
  door: OrderDoor,
  post: ItemsPost,
  stale: () => Promise<Refused<FormAgain> | null>,
) {
  const found = await readItemsChange(context, door);
  if (found === null) throw new Response(null, {status: 404});
  // Only whose order it is may learn that the form is stale.
  const refused = await stale();
  if (refused) return refused;
  if (found.change.kind !== 'open') return null;
  const shown = await preview(context, found, post);
  if ('formBack' in shown) return shown.formBack;
  const agreement = agreeItems(shown.permit, shown.preview, post.agreed);
  if (post.intent === 'preview' || !agreement) {
    const {notices} = messagesFor(context.locale).change;
    const notice = post.intent === 'preview' ? null : notices.changed;
    const status = post.intent === 'preview' ? 200 : 409;
    return data(again(post, {notice, preview: shown.view}), status);
  }
  await requestItemsChange(context, found, agreement);
  return afterwards(context, door, post);
}

/** What the choice comes to, or the form with the reason why it can't be. */
async function preview(
  context: AppLoadContext,
  found: CustomerChange<'items'>,
  post: ItemsPost,
) {
  const {notices} = messagesFor(context.locale).change;
  const back = (notice: string) => ({
    formBack: data(again(post, {notice}), 400),
  });
  const wish = wishOf(valuesOf(post));
  if (!isWithinReach(wish)) throw new Response(null, {status: 400});
  const answer = await previewItems(context, found, wish);
  switch (answer.kind) {
    case 'preview': {
      const {locale} = context;
      const messages = messagesFor(locale);
      return {...answer, view: previewView(answer, locale, messages)};
    }
    case 'sold-out':
      return back(fill(notices['sold-out'], {title: answer.title}));
    case 'not-offered':
      return back(notices.refused);
    default:
      return back(notices[answer.kind]);
  }
}

/** The form once more where nothing was changed and it may be tried again; null where the page has news. */
async function afterwards(
  context: AppLoadContext,
  door: OrderDoor,
  post: ItemsPost,
) {
  const after = await readItemsChange(context, door);
  if (after?.reading == null || after.change.kind !== 'open') return null;
  const record = lastChange(after.reading, 'items');
  if (record?.phase !== 'failed') return null;
  const {notices} = messagesFor(context.locale).change;
  if (record.failure !== 'PRICE_CHANGED') {
    return data(again(post, {notice: notices.failed}), 409);
  }
  const shown = await preview(context, after, post);
  return 'formBack' in shown
    ? shown.formBack
    : data(again(post, {notice: notices.changed, preview: shown.view}), 409);
}

export default function ChangeItems() {
  const {view, texts, orderPath, token, values} =
    useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <ItemsPage
      view={view}
      texts={texts}
      orderPath={orderPath}
      values={submitted?.values ?? values}
      token={submitted?.token ?? token}
      notice={submitted?.notice ?? null}
      preview={submitted?.preview ?? null}
    />
  );
}

const UNANSWERED = {kind: 'unanswered'} as const;

/** What a form comes back with when nothing was changed. */
interface FormAgain {
  readonly values: ItemsValues;
  readonly notice: string | null;
  readonly preview: PreviewView | null;
  /** Null where the page's own is still good. */
  readonly token: string | null;
}

const again = (post: ItemsPost, why: Partial<FormAgain>): FormAgain => ({
  values: valuesOf(post),
  notice: null,
  preview: null,
  token: null,
  ...why,
});

/** A token for one order's form is good for no other. */
const purposeOf = (orderNumber: string): string => `change ${orderNumber}`;
