import type {PaymentView} from './payments-view';

/** What was paid or refunded, by which means. */
export function OrderPayments({
  payments,
  none,
}: {
  payments: readonly PaymentView[];
  none: string;
}) {
  if (payments.length === 0) return <p>{none}</p>;
  return (
    <ul className="grid gap-3">
      {payments.map(({id, method, amount, state}) => (
        <li key={id} className="flex items-baseline justify-between gap-4">
          <div className="min-w-0 wrap-anywhere">
            {method}
            <p className="text-[0.9375rem] text-ink-soft">{state}</p>
          </div>
          <p className="shrink-0 tabular-nums">{amount}</p>
        </li>
      ))}
    </ul>
  );
}
