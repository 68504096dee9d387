import type {TotalRow} from './totals-view';

/** The order's sum, added up. */
export function OrderTotals({rows}: {rows: readonly TotalRow[]}) {
  return (
    <dl className="tabular-nums">
      {rows.map(({label, amount, kind}) => (
        <div
          key={label}
          className={`flex items-baseline justify-between gap-4 py-1 ${STYLE[kind]}`}
        >
          <dt className="min-w-0 wrap-anywhere">{label}</dt>
          <dd className="shrink-0">{amount}</dd>
        </div>
      ))}
    </dl>
  );
}

const STYLE: Readonly<Record<TotalRow['kind'], string>> = {
  part: '',
  total: 'mt-2 border-t border-rule-strong pt-3 text-xl font-semibold',
  note: 'text-[0.9375rem] text-ink-soft',
  settled: 'text-proof',
  due: 'font-semibold text-caution',
};
