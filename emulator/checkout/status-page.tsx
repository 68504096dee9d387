/** @jsxImportSource hono/jsx */
import {editedAmounts} from '../orders/line-amounts';
import {
  displayFulfillmentStatus,
  editedSubtotal,
  editedTotal,
  totalRefunded,
  totalShipping,
} from '../orders/order-amounts';
import {Page} from '../pages/layout';
import type {MoneyBag} from '../state/money';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {orderName} from './confirmation-email';
import {formatMoney} from './format-money';
import {TEXTS} from './texts';

const STATUS_TEXTS = {
  en: {
    title: (order: string) => `Order ${order}`,
    confirmed: 'We have your order.',
    sent: 'Your order is on its way.',
    cancelled: 'This order has been cancelled.',
    refunded: 'Refunded',
    duties: 'Duties',
  },
  nb: {
    title: (order: string) => `Bestilling ${order}`,
    confirmed: 'Vi har mottatt bestillingen din.',
    sent: 'Bestillingen din er på vei.',
    cancelled: 'Denne bestillingen er avbestilt.',
    refunded: 'Refundert',
    duties: 'Toll',
  },
} as const;

/** Shopify's own page about an order, which `statusPageUrl` leads to. */
export function StatusPage({world, order}: {world: World; order: Order}) {
  const language = order.language === 'nb' ? 'nb' : 'en';
  const texts = STATUS_TEXTS[language];
  const words = TEXTS[language];
  const title = texts.title(orderName(order));
  const refunded = totalRefunded(order);
  const sums: [string, MoneyBag][] = [
    [words.subtotal, editedSubtotal(order)],
    ...(order.shipping
      ? [rowOf(words.delivery(order.shipping.title), totalShipping(order))]
      : []),
    ...(order.duties ? [rowOf(texts.duties, order.duties)] : []),
    [words.total, editedTotal(order)],
    ...(refunded.presentment.amount > 0
      ? [rowOf(texts.refunded, refunded)]
      : []),
  ];
  return (
    <Page title={title} lang={language}>
      <h1>{title}</h1>
      <div class="card">
        <p>{texts[stageOf(order)]}</p>
        <ul class="lines">
          {order.lines
            .map((line) => ({line, ...editedAmounts(order, line)}))
            .filter(({quantity}) => quantity > 0)
            .map(({line, quantity, total}) => (
              <li class="row">
                <div class="what">
                  <div>{line.title}</div>
                  <div class="muted">{line.variantTitle}</div>
                  <div class="muted">{words.quantity(quantity)}</div>
                </div>
                <div class="amount">
                  {formatMoney(total.presentment, language)}
                </div>
              </li>
            ))}
        </ul>
        <table>
          <tbody>
            {sums.map(([label, {presentment}]) => (
              <tr>
                <th scope="row">{label}</th>
                <td class="amount">{formatMoney(presentment, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <a href={world.origins.storefront}>{words.back}</a>
        </p>
      </div>
    </Page>
  );
}

const rowOf = (label: string, sum: MoneyBag): [string, MoneyBag] => [
  label,
  sum,
];

function stageOf(order: Order): 'confirmed' | 'sent' | 'cancelled' {
  if (order.cancelledAt !== null) return 'cancelled';
  return displayFulfillmentStatus(order) === 'FULFILLED' ? 'sent' : 'confirmed';
}
