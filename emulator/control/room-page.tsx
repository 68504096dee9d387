/** @jsxImportSource hono/jsx */
import type {Child} from 'hono/jsx';
import {type CardOutcome, TEST_CARDS} from '../checkout/test-cards';
import {DEMO_CODE, DEMO_EMAILS} from '../login/email-codes';
import {Page} from '../pages/layout';
import type {Fault} from '../state/faults';
import type {World} from '../state/world';
import {OrderCard} from './room-orders';
import {NewOrderForm, FaultForm} from './room-forms';
import {shownMoment, shownWord} from './shown';

const STEPS = [
  {minutes: 15, label: '+15 minutes'},
  {minutes: 60, label: '+1 hour'},
  {minutes: 24 * 60, label: '+1 day'},
  {minutes: 14 * 24 * 60, label: '+14 days'},
];

const CARD_OUTCOMES: Readonly<Record<CardOutcome, string>> = {
  paid: 'is paid at once',
  authorized: 'is only authorised',
  declined: 'is declined',
};

const SHOWN_REQUESTS = 25;

interface RoomProps {
  readonly world: World;
  /** Only this customer's orders, or all. */
  readonly email: string | null;
  readonly done: string | null;
  readonly problem: string | null;
}

/** The control room: plays the warehouse, the clock and bad luck. */
export function RoomPage({world, email, done, problem}: RoomProps) {
  const orders = [...world.orders.values()]
    .filter((order) => email === null || order.email === email)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt));
  return (
    <Page title="Control room" wide>
      <h1>Control room</h1>
      <p>
        This is the back side of the shop: its warehouse, its clock and its bad
        luck. The front side is the{' '}
        <a href={world.origins.storefront}>storefront</a>.
      </p>
      <nav aria-label="On this page" class="row">
        <a href="#orders">Orders</a>
        <a href="#new-order">New order</a>
        <a href="#bad-luck">Bad luck</a>
        <a href="#start-again">Start again</a>
      </nav>
      {done !== null && (
        <p class="notice" role="status">
          {done}
        </p>
      )}
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      <div class="columns">
        <ClockCard world={world} />
        <Card title="Signing in">
          <ul>
            {DEMO_EMAILS.map((address) => (
              <li>{address}</li>
            ))}
          </ul>
          <p>
            Their code is always <strong>{DEMO_CODE}</strong>. Anybody else
            finds theirs in the <a href="/_emulator/outbox">outbox</a>.
          </p>
        </Card>
        <Card title="Test cards">
          <ul>
            {[...TEST_CARDS].map(([number, outcome]) => (
              <li>
                <code>{number.replace(/(?<=\d)(?=(?:\d{4})+$)/g, ' ')}</code>{' '}
                {CARD_OUTCOMES[outcome]}
              </li>
            ))}
          </ul>
          <p>Any expiry date to come and any security code will do.</p>
        </Card>
      </div>
      <section aria-labelledby="orders">
        <h2 id="orders">Orders</h2>
        <nav aria-label="Orders of" class="row">
          <a href="/" aria-current={email === null ? 'page' : undefined}>
            Everybody
          </a>
          {DEMO_EMAILS.map((address) => (
            <a
              href={`/?email=${encodeURIComponent(address)}`}
              aria-current={email === address ? 'page' : undefined}
            >
              {address}
            </a>
          ))}
        </nav>
        <div class="columns">
          {orders.map((order) => (
            <OrderCard world={world} order={order} />
          ))}
        </div>
      </section>
      <div class="columns">
        <Card title="New order">
          <NewOrderForm emails={DEMO_EMAILS} />
        </Card>
        <FaultsCard faults={world.faults.waiting} />
        <Card title="Start again">
          <p>
            Forgets every order, customer, basket and sign-in since the start,
            and sets the clock right.
          </p>
          <form method="post" action="/_emulator/room/reset">
            <button type="submit" class="danger">
              Reset everything
            </button>
          </form>
        </Card>
      </div>
      <Requests world={world} />
    </Page>
  );
}

function Card({
  title,
  children,
}: {
  readonly title: string;
  readonly children: Child;
}) {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return (
    <section class="card" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function ClockCard({world}: {readonly world: World}) {
  return (
    <Card title="The clock">
      <p>
        In the shop it is{' '}
        <time datetime={world.clock.iso()}>
          {shownMoment(world.clock.now())}
        </time>
        .
      </p>
      <form method="post" action="/_emulator/room/clock" class="row small">
        {STEPS.map(({minutes, label}) => (
          <button
            type="submit"
            name="advanceMinutes"
            value={minutes}
            class="secondary"
          >
            {label}
          </button>
        ))}
      </form>
    </Card>
  );
}

function FaultsCard({faults}: {readonly faults: readonly Fault[]}) {
  return (
    <Card title="Bad luck">
      <FaultForm />
      {faults.length > 0 && (
        <>
          <hr />
          <h3>Waiting to happen</h3>
          <ul>
            {faults.map(({api, operation, effect, remaining}) => (
              <li>
                {shownWord(effect.kind)} on {api}
                {operation !== null && ` ${operation}`}, {remaining} times
              </li>
            ))}
          </ul>
          <form method="post" action="/_emulator/room/faults/clear">
            <button type="submit" class="secondary">
              Take all of them away
            </button>
          </form>
        </>
      )}
    </Card>
  );
}

function Requests({world}: {readonly world: World}) {
  const latest = world.requests.entries.slice(-SHOWN_REQUESTS).reverse();
  return (
    <details class="card">
      <summary>Latest requests</summary>
      <p>
        <a href="/_emulator/requests">All of them as JSON</a>
      </p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">API</th>
              <th scope="col">Operation</th>
              <th scope="col">Status</th>
              <th scope="col">Cost</th>
              <th scope="col">Errors</th>
            </tr>
          </thead>
          <tbody>
            {latest.map((entry) => (
              <tr>
                <td>{entry.api}</td>
                <td>{entry.operation}</td>
                <td>{entry.status === 0 ? 'Dropped' : entry.status}</td>
                <td>{entry.actualCost ?? ''}</td>
                <td>{entry.errors.join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
