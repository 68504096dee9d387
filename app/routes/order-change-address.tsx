import {useActionData, useLoaderData, useParams} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import {afterOtherPosts} from '~/cancellation/cancellation.server';
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
  dropAddressDraft,
  keepAddressDraft,
  readAddressDraft,
} from '~/cancellation/change/address-draft.server';
import {lastChange} from '~/cancellation/change/change-state';
import {addressTexts} from '~/cancellation/change/change-texts.server';
import {type Delivery, NO_DELIVERY} from '~/cancellation/change/delivery';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {requireOrderId} from '~/orders/order-id';
import {isRedirect, orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {signedInSubject} from '~/shopify/customer-login.server';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {secondsToWaitBeforePosting} from '~/shopify/rate-filter.server';
import {readForm} from '~/shopify/read-form.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  {title: page?.title},
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const orderNumber = requireOrderId(params.id);
  const messages = messagesFor(context.locale);
  const answer = await orUnavailable(read(context, orderNumber));
  if (answer === null) throw new Response(null, {status: 404});
  const token = await formToken(context.session, purposeOf(orderNumber));
  const draft = readAddressDraft(context.session, orderNumber);
  if (answer instanceof ShopifyUnavailable) {
    logError(answer, context.requestId);
    const texts = addressTexts(messages, '');
    const title = texts.unavailableTitle;
    const values = draft ?? NO_DELIVERY;
    return data({title, view: UNANSWERED, texts, token, values}, 503);
  }
  const {found, delivery} = answer;
  const texts = addressTexts(messages, found.orderName);
  const asksOutcome = new URL(request.url).searchParams.has('outcome');
  return data({
    title: `${texts.pageTitle} · ${messages.common.shopName}`,
    view: addressView(found, delivery, asksOutcome, context.locale, messages),
    texts,
    token,
    values: draft ?? delivery ?? NO_DELIVERY,
  });
}

/** Changes the address, if it may still be changed. Whatever came of it, the page then shown is read afresh. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const orderNumber = requireOrderId(params.id);
  const {token, ...values} = await readForm(request, AddressPostSchema);
  const seconds = secondsToWaitBeforePosting(context);
  if (seconds > 0) {
    const responseHeaders = {'Retry-After': String(seconds)};
    return data(again(values, {notice: 'too-many'}), {
      status: 429,
      headers: responseHeaders,
    });
  }
  try {
    const formBack = await afterOtherPosts(
      context,
      signedInSubject(context.session),
      orderNumber,
      {
        act: () => change(context, orderNumber, values, token),
        joined: () => null,
      },
    );
    if (formBack) return formBack;
  } catch (error) {
    if (error instanceof ShopifyUnavailable) {
      logError(error, context.requestId);
      return data(again(values, {notice: 'unavailable'}), 503);
    }
    if (isRedirect(error)) {
      keepAddressDraft(context.session, orderNumber, values);
    }
    throw error;
  }
  dropAddressDraft(context.session);
  const page = `/account/orders/${orderNumber}/change-address?outcome`;
  return redirect(localePath(context.locale, page), 303);
}

/** Null where the page has something new to say; else the form comes back. */
async function change(
  context: AppLoadContext,
  orderNumber: string,
  values: Delivery,
  token: string,
) {
  const answer = await read(context, orderNumber);
  if (answer === null) throw new Response(null, {status: 404});
  const purpose = purposeOf(orderNumber);
  if (!(await isFormToken(context.session, purpose, token))) {
    const fresh = await formToken(context.session, purpose);
    return data(again(values, {notice: 'stale', token: fresh}), 403);
  }
  const {found, delivery} = answer;
  if (found.change.kind !== 'open' || delivery === null) return null;
  const agreed = agreeAddress(found.change.permit, values, delivery);
  if (agreed.kind === 'same') return data(again(values, {notice: 'same'}), 400);
  if (agreed.kind === 'wrong') return wrong(values, agreed.errors);
  const refused = await requestAddressChange(context, found, agreed.agreement);
  if (refused.length > 0) {
    return wrong(
      values,
      Object.fromEntries(refused.map((field) => [field, 'refused' as const])),
    );
  }
  return (await hasFailed(context, orderNumber))
    ? data(again(values, {notice: 'failed'}), 409)
    : null;
}

const wrong = (values: Delivery, errors: AddressErrors) =>
  data(again(values, {notice: 'wrong', errors}), 400);

async function read(context: AppLoadContext, orderNumber: string) {
  const found = await readChange(context, orderNumber, 'address');
  return found && {found, delivery: await readDelivery(context, found)};
}

/** Whether the change came to nothing, and may be tried again. */
async function hasFailed(
  context: AppLoadContext,
  orderNumber: string,
): Promise<boolean> {
  const after = await readChange(context, orderNumber, 'address');
  return (
    after?.reading != null &&
    after.change.kind === 'open' &&
    lastChange(after.reading, 'address')?.phase === 'failed'
  );
}

export default function ChangeAddress() {
  const {view, texts, token, values} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  const {id = ''} = useParams();
  return (
    <AddressPage
      view={
        view.kind === 'unanswered' && submitted
          ? {kind: 'open', deadline: '', country: '', hasProvince: false}
          : view
      }
      texts={texts}
      orderPath={`/account/orders/${id}`}
      values={submitted?.values ?? values}
      token={submitted?.token ?? token}
      notice={submitted?.notice ?? null}
      errors={submitted?.errors ?? null}
    />
  );
}

const UNANSWERED = {kind: 'unanswered'} as const;

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
