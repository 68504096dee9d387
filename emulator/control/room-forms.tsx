/** @jsxImportSource hono/jsx */
import {shownWord} from './shown';

const FINANCIAL_STATES = [
  'paid',
  'authorized',
  'pending',
  'partially_paid',
  'partially_refunded',
];

const FULFILLMENT_STATES = [
  'unfulfilled',
  'in_progress',
  'on_hold',
  'partially_fulfilled',
  'fulfilled',
  'delivered',
  'submitted',
  'accepted',
];

/** Makes an order without going through checkout. */
export function NewOrderForm({emails}: {readonly emails: readonly string[]}) {
  return (
    <form method="post" action="/_emulator/room/orders">
      <Choice name="email" label="Customer" options={emails} plain />
      <Choice
        name="financialState"
        label="Payment"
        options={FINANCIAL_STATES}
      />
      <Choice
        name="fulfillmentState"
        label="Fulfilment"
        options={FULFILLMENT_STATES}
      />
      <div class="field">
        <label htmlFor="ageMinutes">Placed how many minutes ago</label>
        <input
          id="ageMinutes"
          name="ageMinutes"
          type="number"
          min="0"
          value="0"
          required
        />
      </div>
      <button type="submit">Place order</button>
    </form>
  );
}

/** What can go wrong with a click; the control endpoint knows more. */
export const FAULT_CHOICES = [
  {name: 'throttle', label: 'Throttled', effect: {throttle: true}},
  {name: 'status', label: 'Answer 503', effect: {status: 503}},
  {name: 'delay', label: 'Five seconds late', effect: {delay: 5000}},
  {
    name: 'dropBeforeCommit',
    label: 'Connection lost before anything is done',
    effect: {dropBeforeCommit: true},
  },
  {
    name: 'dropAfterCommit',
    label: 'Connection lost after it is done',
    effect: {dropAfterCommit: true},
  },
  {name: 'garbage', label: 'Answer is not JSON', effect: {garbage: true}},
  {
    name: 'jobFailure',
    label: 'Cancellation job fails',
    effect: {jobFailure: true},
  },
  {
    name: 'jobDelay',
    label: 'Cancellation job takes 30 seconds',
    effect: {jobDelay: 30_000},
  },
] as const;

/** Lets something go wrong with the next request of an API. */
export function FaultForm() {
  return (
    <form method="post" action="/_emulator/room/faults">
      <div class="field">
        <label htmlFor="effect">What goes wrong</label>
        <select id="effect" name="effect">
          {FAULT_CHOICES.map(({name, label}) => (
            <option value={name}>{label}</option>
          ))}
        </select>
      </div>
      <Choice
        name="api"
        label="With which API"
        options={['admin', 'customer', 'storefront', 'login']}
      />
      <div class="field">
        <label htmlFor="operation">Operation (any if empty)</label>
        <input
          id="operation"
          name="operation"
          type="text"
          placeholder="orderCancel"
          autocomplete="off"
        />
      </div>
      <button type="submit">Let it happen once</button>
    </form>
  );
}

function Choice({
  name,
  label,
  options,
  plain = false,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly string[];
  /** Shows the options as they are. */
  readonly plain?: boolean;
}) {
  return (
    <div class="field">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name}>
        {options.map((option) => (
          <option value={option}>{plain ? option : shownWord(option)}</option>
        ))}
      </select>
    </div>
  );
}
