/** @jsxImportSource hono/jsx */
import {
  currentTotal,
  displayFinancialStatus,
  displayFulfillmentStatus,
  total,
  totalRefunded,
} from '../orders/order-amounts';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {orderPageUrl} from './order-state';
import {possibleEvents} from './possible-events';
import {shownMoment, shownMoney, shownWord} from './shown';

/** One order with what can be done to it. */
export function OrderCard({
  world,
  order,
}: {
  readonly world: World;
  readonly order: Order;
}) {
  const heading = `order-${order.id}`;
  return (
    <article
      class="card stack"
      id={`card-${order.id}`}
      aria-labelledby={heading}
    >
      <div>
        <h3 id={heading}>
          <a href={orderPageUrl(world, order)}>#{order.number}</a>
        </h3>
        <p class="muted">
          {order.email ?? 'No e-mail'},{' '}
          <time datetime={order.createdAt}>{shownMoment(order.createdAt)}</time>
        </p>
      </div>
      <p class="row">
        {badges(order).map(({text, isBad}) => (
          <span class={isBad ? 'badge bad' : 'badge'}>{text}</span>
        ))}
      </p>
      <ul class="muted">
        {order.lines.map((line) => (
          <li>
            {line.quantity} × {line.title}
            {line.variantTitle !== null && `, ${line.variantTitle}`}
          </li>
        ))}
      </ul>
      <p class="muted">{moneyLine(order)}</p>
      <EventButtons world={world} order={order} />
      <details>
        <summary>Timeline</summary>
        <ol class="muted">
          {order.events.map((event) => (
            <li>
              {shownMoment(event.createdAt)}: {event.message}
            </li>
          ))}
        </ol>
        <p>
          <a href={`/_emulator/orders/${order.id}`}>Everything as JSON</a>
        </p>
      </details>
    </article>
  );
}

function EventButtons({
  world,
  order,
}: {
  readonly world: World;
  readonly order: Order;
}) {
  const events = possibleEvents(world, order);
  if (events.length === 0) return <p class="muted">Nothing left to do.</p>;
  return (
    <form
      method="post"
      action={`/_emulator/room/orders/${order.id}/events`}
      class="row small"
      aria-label={`What happens to #${order.number}`}
    >
      {events.map(({event, label, isFinal}) => (
        <button
          type="submit"
          name="event"
          value={event}
          class={isFinal ? 'danger' : 'secondary'}
        >
          {label}
        </button>
      ))}
    </form>
  );
}

function badges(order: Order): {text: string; isBad?: boolean}[] {
  const financial = displayFinancialStatus(order);
  const isHeld = order.fulfillmentOrders.some(({holds}) => holds.length > 0);
  return [
    ...(order.cancelledAt === null ? [] : [{text: 'Cancelled', isBad: true}]),
    ...(financial === null ? [] : [{text: shownWord(financial)}]),
    {text: shownWord(displayFulfillmentStatus(order))},
    ...(isHeld ? [{text: 'Hold', isBad: true}] : []),
    ...(order.returnStatus === 'NO_RETURN'
      ? []
      : [{text: shownWord(order.returnStatus)}]),
    ...order.tags.map((tag) => ({text: `Tag: ${tag}`})),
  ];
}

function moneyLine(order: Order): string {
  const ordered = shownMoney(total(order).presentment);
  const now = shownMoney(currentTotal(order).presentment);
  const refunded = totalRefunded(order).presentment;
  return [
    `Ordered for ${ordered}`,
    ...(now === ordered ? [] : [`now ${now}`]),
    ...(refunded.amount === 0 ? [] : [`${shownMoney(refunded)} refunded`]),
  ].join(', ');
}
