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
import {
  type OrderDoor,
  requireGuestPass,
  requireOrderDoor,
} from '~/guests/order-door.server';
import {fill, messagesFor} from '~/i18n/messages';
import {orUnavailable, ShopifyUnavailable} from '~/shopify/errors';
import {formToken, isFormToken} from '~/shopify/form-token.server';
import {logError} from '~/shopify/log.server';
import {orderGid} from '~/shopify/order-gid';
import {postGuard} from '~/shopify/post-guard.server';
import {readForm} from '~/shopify/read-form.server';
import {pageMeta} from '~/ui/page-meta';
import {carryOut} from '~/withdrawal/carry-out.server';
import {type Offer, OfferSchema} from '~/withdrawal/offer';
import {makeOffer} from '~/withdrawal/make-offer.server';
import {receiveProven} from '~/withdrawal/receive.server';
import {seal, unseal} from '~/withdrawal/sealed.server';
import {
  isStatement,
  statementOf,
  type WithdrawErrors,
  WithdrawPostSchema,
  type WithdrawValues,
} from '~/withdrawal/withdraw-form';
import {WithdrawPage} from '~/withdrawal/withdraw-page';
import {
  type WithdrawNotice,
  withdrawTexts,
} from '~/withdrawal/withdraw-texts.server';
import {
  viewOfOffer,
  type WithdrawView,
  withdrawView,
} from '~/withdrawal/withdraw-view.server';
import {
  type ConsumersOrder,
  customersReturns,
  readCustomersOrder,
  readGuestsOrder,
  receiptPath,
  shopMailbox,
  withdrawalDesk,
} from '~/withdrawal/withdrawal.server';

export const meta: MetaFunction<typeof loader> = ({data: page}) => [
  ...pageMeta(page?.title),
  {name: 'robots', content: 'noindex'},
];

/** Carries Retry-After to browsers without a script, too. */
export const headers: HeadersFunction = ({actionHeaders}) => actionHeaders;

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const door = requireOrderDoor(context, request, params.id);
  const {orderNumber, orderPath} = door;
  const messages = messagesFor(context.locale);
  const texts = withdrawTexts(messages, shopMailbox(context.env));
  const found = await orUnavailable(readOrder(context, door));
  if (found === null) throw new Response(null, {status: 404});
  if (found instanceof ShopifyUnavailable) {
    logError(found, context.requestId);
    const view = withdrawView(null, context.locale, messages.withdrawal);
    const you = {name: '', email: ''};
    const title = messages.withdrawal.title;
    return data(
      {title, view, texts, you, orderPath, offer: '', token: ''},
      503,
    );
  }
  const {order, orderName, name, email} = found;
  const offer = order && makeOffer(order, found.customerNumber, orderNumber);
  return data({
    title: fill(messages.withdrawal.titleFor, {order: orderName}),
    view: withdrawView(order, context.locale, messages.withdrawal),
    texts,
    you: {name, email},
    orderPath,
    offer: offer ? await sealed(offer, context) : '',
    token: offer
      ? await formToken(context.session, purposeOf(offer.number))
      : '',
  });
}

const readOrder = (
  context: AppLoadContext,
  {isGuests, orderNumber}: OrderDoor,
): Promise<ConsumersOrder | null> =>
  isGuests
    ? readGuestsOrder(context, requireGuestPass(context, orderNumber))
    : readCustomersOrder(context, orderNumber);

/** Receives the statement first, and only then does what follows from it. */
export async function action({context, params, request}: ActionFunctionArgs) {
  const {orderNumber, isGuests} = requireOrderDoor(context, request, params.id);
  const {
    token,
    offer: sealedOffer,
    values,
  } = await readForm(request, WithdrawPostSchema);
  const offer = await unseal(
    sealedOffer,
    'offer',
    context.env.SESSION_SECRET,
    OfferSchema,
  );
  if (
    offer?.orderNumber !== orderNumber ||
    !(await isFormToken(context.session, purposeOf(offer.number), token))
  ) {
    return data(formAgain(values, {notice: 'stale'}), 403);
  }
  const again = (why: Partial<FormAgain>) =>
    formAgain(values, {
      ...why,
      open: {
        view: viewOfOffer(
          offer,
          context.locale,
          messagesFor(context.locale).withdrawal,
        ),
        offer: sealedOffer,
        token,
      },
    });
  const tooMany = await postGuard(context, () =>
    again({notice: 'too-many'}),
  ).tooMany();
  if (tooMany) return tooMany;
  const statement = statementOf(offer, values, context.locale, new Date());
  if (!isStatement(statement)) return data(again({errors: statement}), 400);
  const desk = withdrawalDesk(context, new URL(request.url).origin);
  const received = await receiveProven(desk, statement);
  if (!received) return data(again({notice: 'not-received'}), 503);
  // Received it is all the same: the next look at the receipt, or the next webhook, carries on.
  const carried = received.isStored
    ? await orUnavailable(
        carryOut(
          desk,
          orderGid(orderNumber),
          isGuests ? null : customersReturns(context),
        ),
      )
    : null;
  if (carried instanceof ShopifyUnavailable) {
    logError(carried, context.requestId);
  }
  const path = await receiptPath(
    received.statement,
    context.env.SESSION_SECRET,
  );
  return redirect(path, 303);
}

export default function WithdrawFromOrder() {
  const page = useLoaderData<typeof loader>();
  const submitted = useActionData<typeof action>() ?? UNSENT;
  const {open, values, errors, notice} = submitted;
  return (
    <WithdrawPage
      title={page.title}
      view={viewAfter(page.view, open)}
      texts={page.texts}
      you={page.you}
      orderPath={page.orderPath}
      form={{
        values,
        errors,
        notice,
        token: open?.token ?? page.token,
        offer: open?.offer ?? page.offer,
      }}
    />
  );
}

const UNSENT: FormAgain | {[Field in keyof FormAgain]: null} = {
  values: null,
  errors: null,
  notice: null,
  open: null,
};

/** What was chosen can be sent again though the order can't be read any more. */
const viewAfter = (
  view: WithdrawView,
  open: FormAgain['open'],
): WithdrawView =>
  open && view.kind === 'none' && view.code === 'unknown' ? open.view : view;

/** What a form comes back with when nothing came of it. */
interface FormAgain {
  readonly values: WithdrawValues;
  readonly errors: WithdrawErrors | null;
  readonly notice: WithdrawNotice | null;
  /** What the form was made from; null where it is too old to be sent again. */
  readonly open: {
    readonly view: WithdrawView;
    readonly offer: string;
    readonly token: string;
  } | null;
}

const formAgain = (
  values: WithdrawValues,
  why: Partial<FormAgain>,
): FormAgain => ({values, errors: null, notice: null, open: null, ...why});

const DAY_MILLISECONDS = 86_400_000;

/** Long enough for a night's sleep over it. */
const sealed = (offer: Offer, {env}: AppLoadContext): Promise<string> =>
  seal(offer, 'offer', env.SESSION_SECRET, Date.now() + DAY_MILLISECONDS);

/** A token for one statement's form is good for no other. */
const purposeOf = (number: string): string => `withdraw ${number}`;
