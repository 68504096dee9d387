import {lineTotal} from '../orders/line-amounts';
import {total} from '../orders/order-amounts';
import type {Cart} from '../state/carts';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {formatMoney} from './format-money';
import {TEXTS} from './texts';

/** The customer-facing name of an order. */
export const orderName = ({number}: Order): string => `#${number}`;

/** The order's page in the storefront, in the language the buyer shopped in. */
export const orderUrl = (
  world: World,
  {language}: Pick<Cart, 'language'>,
  order: Order,
) =>
  `${world.origins.storefront}${language === 'nb' ? '/nb-no' : ''}/account/orders/${order.id}`;

/** Puts the order confirmation into the outbox. */
export function sendConfirmation(
  world: World,
  cart: Cart,
  order: Order,
  firstName: string,
): void {
  if (order.email === null) return;
  const texts = TEXTS[cart.language];
  const amount = (money: Parameters<typeof formatMoney>[0]) =>
    formatMoney(money, cart.language);
  const goods = order.lines.map((line) => {
    const title = [line.title, line.variantTitle]
      .filter((part) => part !== null)
      .join(', ');
    return `${line.quantity} × ${title}: ${amount(lineTotal(line).presentment)}`;
  });
  const delivery = order.shipping
    ? [
        `${texts.delivery(order.shipping.title)}: ${amount(order.shipping.price.presentment)}`,
      ]
    : [];
  world.outbox.push({
    id: world.nextId(),
    sentAt: world.clock.iso(),
    to: order.email,
    subject: texts.mailSubject(orderName(order)),
    text: [
      texts.mailGreeting(firstName),
      texts.mailLead(orderName(order)),
      [
        ...goods,
        ...delivery,
        `${texts.total}: ${amount(total(order).presentment)}`,
      ].join('\n'),
      `${texts.mailLink}\n${orderUrl(world, cart, order)}`,
    ].join('\n\n'),
  });
}
