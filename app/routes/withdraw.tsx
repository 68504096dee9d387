import {useActionData, useLoaderData} from '@remix-run/react';
import {
  type ActionFunctionArgs,
  type AppLoadContext,
  data,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {fill, messagesFor} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {secondsToWaitBeforePosting} from '~/shopify/rate-filter.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';
import {GuestWithdrawPage} from '~/withdrawal/guest-withdraw-page';
import {receiveUnproven, takeUp} from '~/withdrawal/receive.server';
import {newReceiptNumber, ReceiptNumber} from '~/withdrawal/statement';
import {secondsToWaitForMail} from '~/withdrawal/mail-filter.server';
import {
  GuestPostSchema,
  guestStatementOf,
  type GuestValues,
  isStatement,
  type WithdrawErrors,
} from '~/withdrawal/withdraw-form';
import {
  type WithdrawNotice,
  withdrawTexts,
} from '~/withdrawal/withdraw-texts.server';
import {
  readWithdrawableOrders,
  receiptPath,
  shopMailbox,
  withdrawalDesk,
} from '~/withdrawal/withdrawal.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) =>
  pageMeta(page?.title);

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context}: LoaderFunctionArgs) {
  const messages = messagesFor(context.locale);
  const customer = await whoIsSignedIn(context);
  const number = newReceiptNumber();
  return {
    title: messages.withdrawal.title,
    texts: withdrawTexts(messages, shopMailbox(context.env)),
    orders:
      customer?.orders.map(({number: orderNumber, name}) => ({
        number: orderNumber,
        title: fill(messages.withdrawal.titleFor, {order: name}),
      })) ?? null,
    values: {
      name: customer?.name ?? '',
      email: customer?.email ?? '',
      order: '',
      remarks: '',
    } satisfies GuestValues,
    number,
    token: await formToken(context.session, purposeOf(number)),
  };
}

/** Receives whatever is stated, and answers the same whether there is such an order or not. */
export async function action({context, request}: ActionFunctionArgs) {
  const {token, number, values} = await readForm(request, GuestPostSchema);
  const isOurs =
    v.is(ReceiptNumber, number) &&
    (await isFormToken(context.session, purposeOf(number), token));
  if (!isOurs) return data(formAgain(values, {notice: 'stale'}), 403);
  const again = (why: Partial<FormAgain>) =>
    formAgain(values, {number, token, ...why});
  const statement = guestStatementOf(
    number,
    values,
    context.locale,
    new Date(),
  );
  if (!isStatement(statement)) return data(again({errors: statement}), 400);
  const seconds = Math.max(
    secondsToWaitBeforePosting(context),
    secondsToWaitForMail(context.buyerAddress, statement.email),
  );
  if (seconds > 0) {
    const retry = {'Retry-After': String(seconds)};
    return data(again({notice: 'too-many'}), {status: 429, headers: retry});
  }
  const desk = withdrawalDesk(context, new URL(request.url).origin);
  const received = await receiveUnproven(desk, context.env.SHOP_ID, statement);
  if (!received) return data(again({notice: 'not-received'}), 503);
  // Behind the answer, which must not take longer where there is such an order.
  context.waitUntil(
    takeUp(desk, context.env.SHOP_ID, received.statement).catch(
      (error: unknown) => {
        logError(error, context.requestId);
      },
    ),
  );
  const path = await receiptPath(
    received.statement,
    context.env.SESSION_SECRET,
  );
  return redirect(received.isAcknowledged ? path : `${path}?mail=due`, 303);
}

export default function Withdraw() {
  const {title, texts, orders, ...page} = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>();
  return (
    <GuestWithdrawPage
      title={title}
      texts={texts}
      orders={orders}
      form={{
        values: submitted?.values ?? page.values,
        errors: submitted?.errors ?? null,
        notice: submitted?.notice ?? null,
        token: submitted?.token ?? page.token,
        number: submitted?.number ?? page.number,
      }}
    />
  );
}

/** What a form comes back with when nothing came of it. */
interface FormAgain {
  readonly values: GuestValues;
  readonly errors: WithdrawErrors | null;
  readonly notice: WithdrawNotice | null;
  /** Both null where the page's own have to be used. */
  readonly token: string | null;
  readonly number: string | null;
}

const formAgain = (
  values: GuestValues,
  why: Partial<FormAgain>,
): FormAgain => ({
  values,
  errors: null,
  notice: null,
  token: null,
  number: null,
  ...why,
});

const purposeOf = (number: string): string => `withdraw ${number}`;

/** Null where nobody is, or nothing can be known of them: the page asks then. */
async function whoIsSignedIn(context: AppLoadContext) {
  if (!(await context.customerAccount.isLoggedIn())) return null;
  try {
    return await readWithdrawableOrders(context);
  } catch (error) {
    if (error instanceof Response) return null;
    if (!(error instanceof ShopifyUnavailable)) throw error;
    logError(error, context.requestId);
    return null;
  }
}
