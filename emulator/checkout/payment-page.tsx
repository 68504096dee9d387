/** @jsxImportSource hono/jsx */
import {raw} from 'hono/html';
import {editedAmounts} from '../orders/line-amounts';
import {currentTotal, netPayment, payable} from '../orders/order-amounts';
import {Page} from '../pages/layout';
import type {MoneyBag} from '../state/money';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {CARD_FIELDS_STYLE, CardFields} from './card-fields';
import {orderName, orderUrl} from './confirmation-email';
import type {FormState} from './fields';
import {formatMoney} from './format-money';
import {Problems} from './problems';
import {TEXTS} from './texts';

const PAYMENT_TEXTS = {
  en: {
    title: (order: string) => `Pay the rest of order ${order}`,
    total: 'Total',
    paidSoFar: 'Paid so far',
    due: 'To pay now',
    pay: (sum: string) => `Pay ${sum}`,
    done: (order: string) => `Order ${order} is paid`,
    nothing: 'There is nothing left to pay.',
  },
  nb: {
    title: (order: string) => `Betal resten av bestilling ${order}`,
    total: 'I alt',
    paidSoFar: 'Betalt til nå',
    due: 'Å betale nå',
    pay: (sum: string) => `Betal ${sum}`,
    done: (order: string) => `Bestilling ${order} er betalt`,
    nothing: 'Det er ikke noe mer å betale.',
  },
} as const;

const languageOf = ({language}: Order) => (language === 'nb' ? 'nb' : 'en');

/** Where an invoice's link leads: what the order is now, what was paid, and a card for the rest. */
export function PaymentPage({
  world,
  order,
  form,
  problem,
}: {
  readonly world: World;
  readonly order: Order;
  readonly form: FormState;
  /** What stands in the way of paying, apart from fields. */
  readonly problem: string | null;
}) {
  const language = languageOf(order);
  const texts = PAYMENT_TEXTS[language];
  const words = TEXTS[language];
  const title = texts.title(orderName(order));
  const money = ({presentment}: MoneyBag) => formatMoney(presentment, language);
  const due = payable(order);
  const sums: [string, MoneyBag][] = [
    [texts.total, currentTotal(order)],
    [texts.paidSoFar, netPayment(order)],
    [texts.due, due],
  ];
  return (
    <Page title={title} lang={language}>
      <style>{raw(CARD_FIELDS_STYLE)}</style>
      <h1>{title}</h1>
      <Problems form={form} problem={problem} texts={words} />
      <div class="card">
        <ul>
          {order.lines
            .map((line) => ({line, ...editedAmounts(order, line)}))
            .filter(({quantity}) => quantity > 0)
            .map(({line, quantity, total}) => (
              <li>
                {`${quantity} × ${[line.title, line.variantTitle].filter((part) => part !== null).join(', ')}: ${money(total)}`}
              </li>
            ))}
        </ul>
        <table>
          <tbody>
            {sums.map(([label, sum]) => (
              <tr>
                <th scope="row">{label}</th>
                <td class="amount">{money(sum)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <a href={orderUrl(world, {language}, order)}>{words.viewOrder}</a>
        </p>
      </div>
      <form method="post" noValidate class="full">
        <input type="hidden" name="shown" value={shownSum(order)} />
        <fieldset class="card">
          <legend>{words.payment}</legend>
          <CardFields form={form} texts={words} />
        </fieldset>
        <button type="submit">{texts.pay(money(due))}</button>
      </form>
    </Page>
  );
}

/** What the page asks for. A submission hands it back, so that nobody pays a sum they have not seen. */
export const shownSum = (order: Order): string => {
  const {amount, currency} = payable(order).presentment;
  return `${currency} ${amount}`;
};

/** Once it is paid, or if it was all along. */
export function NothingToPayPage({
  world,
  order,
}: {
  readonly world: World;
  readonly order: Order;
}) {
  const language = languageOf(order);
  const texts = PAYMENT_TEXTS[language];
  const title =
    order.cancelledAt === null ? texts.done(orderName(order)) : texts.nothing;
  return (
    <Page title={title} lang={language}>
      <h1>{title}</h1>
      <p>{texts.nothing}</p>
      <p>
        <a class="button" href={orderUrl(world, {language}, order)}>
          {TEXTS[language].viewOrder}
        </a>
      </p>
    </Page>
  );
}
