import {useActionData, useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from '@shopify/remix-oxygen';
import {agreeAddress} from '~/cancellation/change/address-agreement';
import type {AddressNotice} from '~/cancellation/change/address-fields';
import {
  type AddressErrors,
  AddressPostSchema,
} from '~/cancellation/change/address-form';
import {AddressPage} from '~/cancellation/change/address-page';
import {addressView} from '~/cancellation/change/address-view.server';
import {
  readChange,
  readDelivery,
  requestAddressChange,
} from '~/cancellation/change/change.server';
import {
  keepAddressDraft,
  readAddressDraft,
} from '~/cancellation/change/address-draft.server';
import {lastChange} from '~/cancellation/change/change-state';
import {addressTexts} from '~/cancellation/change/change-texts.server';
import {type Delivery, NO_DELIVERY} from '~/cancellation/change/delivery';
import {type OrderDoor, requireOrderDoor} from '~/guests/order-door.server';
import {postToOrder} from '~/guests/order-post.server';
import {messagesFor} from '~/i18n/messages';
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
  const {orderNumber, orderPath, isGuests} = door;
  const messages = messagesFor(context.locale);
  const answer = await orUnavailable(read(context, door));
  if (answer === null) throw new Response(null, {status: 404});
  const token = await formToken(context.session, purposeOf(orderNumber));
  const draft = readAddressDraft(context.session, door);
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, context.requestId);
    const texts = addressTexts(messages, '');
    const title = texts.unavailableTitle;
    const values = draft ?? NO_DELIVERY;
    return data(
      {title, view: UNANSWERED, texts, orderPath, isGuests, token, values},
      503,
    );
  }
  const {found, delivery} = answer;
  const texts = addressTexts(messages, found.orderName);
  const asksOutcome = new URL(request.url).searchParams.has('outcome');
  return data({
    title: `${texts.pageTitle} · ${messages.common.shopName}`,
    view: addressView(found, delivery, asksOutcome, context.locale, messages),
    texts,
    orderPath,
    isGuests,
    token,
    values: draft ?? delivery ?? NO_DELIVERY,
  });
}

/** Changes the address, if it may still be changed. Whatever came of it, the page then shown is read afresh. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const {token, ...values} = await readForm(request, AddressPostSchema);
  const guard = postGuard(context, (refusal) =>
    again(values, {notice: refusal.why, token: refusal.token}),
  );
  const tooMany = await guard.tooMany();
  if (tooMany) return tooMany;
  return postToOrder(context, door, {
    guard,
    act: () =>
      change(context, door, values, () =>
        guard.stale(purposeOf(door.orderNumber), token),
      ),
    keepDraft: () => keepAddressDraft(context.session, door, values),
    page: `${door.orderPath}/change-address?outcome`,
  });
}

/** Null where the page has something new to say; else the form comes back. */
async function change(
  context: AppLoadContext,
  door: OrderDoor,
  values: Delivery,
  stale: () => Promise<Refused<FormAgain> | null>,
) {
  const answer = await read(context, door);
  if (answer === null) throw new Response(null, {status: 404});
  // Only whose order it is may learn that the form is stale.
  const refused = await stale();
  if (refused) return refused;
  const {found, delivery} = answer;
  if (found.change.kind !== 'open' || delivery === null) return null;
  const agreed = agreeAddress(found.change.permit, values, delivery);
  if (agreed.kind === 'same') return data(again(values, {notice: 'same'}), 400);
  if (agreed.kind === 'wrong') return wrong(values, agreed.errors);
  const refusedFields = await requestAddressChange(
    context,
    found,
    agreed.agreement,
  );
  if (refusedFields.length > 0) {
    return wrong(
      values,
      Object.fromEntries(
        refusedFields.map((field) => [field, 'refused' as const]),
      ),
    );
  }
  return (await hasFailed(context, door))
    ? data(again(values, {notice: 'failed'}), 409)
    : null;
}

const wrong = (values: Delivery, errors: AddressErrors) =>
  data(again(values, {notice: 'wrong', errors}), 400);

async function read(context: AppLoadContext, door: OrderDoor) {
  const found = await readAddressChange(context, door);
  return found && {found, delivery: await readDelivery(context, found)};
}

const readAddressChange = (
  context: AppLoadContext,
  {orderNumber, ownership}: OrderDoor,
) => readChange(context, orderNumber, 'address', ownership());

/** Whether the change came to nothing, and may be tried again. */
async function hasFailed(
  context: AppLoadContext,
  door: OrderDoor,
): Promise<boolean> {
  const after = await readAddressChange(context, door);
  return (
    after?.reading != null &&
    after.change.kind === 'open' &&
    lastChange(after.reading, 'address')?.phase === 'failed'
  );
}

export default function ChangeAddress() {
  const {view, texts, orderPath, isGuests, token, values} =
    useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <AddressPage
      view={
        view.kind === 'unanswered' && submitted
          ? {...FORM_ALONE, hasEmail: !isGuests}
          : view
      }
      texts={texts}
      orderPath={orderPath}
      values={submitted?.values ?? values}
      token={submitted?.token ?? token}
      notice={submitted?.notice ?? null}
      errors={submitted?.errors ?? null}
    />
  );
}

const UNANSWERED = {kind: 'unanswered'} as const;
/** What was typed can be sent again though the order can't be read any more. */
const FORM_ALONE = {
  kind: 'open',
  deadline: '',
  country: '',
  hasProvince: false,
} as const;

/** What a form comes back with when nothing came of it. */
interface FormAgain {
  readonly values: Delivery;
  readonly errors: AddressErrors | null;
  readonly notice: AddressNotice | null;
  /** Null where the page's own is still good. */
  readonly token: string | null;
}

const again = (values: Delivery, why: Partial<FormAgain>): FormAgain => ({
  values,
  errors: null,
  notice: null,
  token: null,
  ...why,
});

/** A token for one order's form is good for no other. */
const purposeOf = (orderNumber: string): string =>
  `change-address ${orderNumber}`;
