import type {BarTableView} from './insights-view';
import {OrdersLink} from './orders-link';

/** A table with a bar below each label: read, printed and narrow, it is a table all the same. */
export function BarTable({table}: {table: BarTableView}) {
  const [labelHeading, ...headings] = table.headings;
  return (
    <table className="w-full max-w-[46rem] tabular-nums">
      <caption className="sr-only">{table.caption}</caption>
      <thead>
        <tr className="border-b border-rule-strong text-left text-[0.9375rem] text-ink-soft">
          <th scope="col" className="py-2 font-normal">
            {labelHeading}
          </th>
          {headings.map((heading) => (
            <th
              key={heading}
              scope="col"
              className="py-2 pl-4 text-right font-normal"
            >
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({key, label, length, cells, remark}) => (
          <tr key={key} className="border-b border-rule align-top">
            <th scope="row" className="py-2.5 text-left font-normal">
              <span className="wrap-anywhere">{label}</span>
              <Bar length={length} />
              {remark && (
                <span className="mt-2 block border-t-2 border-dashed border-spot pt-1 text-[0.9375rem] text-ink-soft">
                  {remark}
                </span>
              )}
            </th>
            {cells.map((cell, index) => (
              <td key={headings[index]} className="py-2.5 pl-4 text-right">
                <OrdersLink link={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      {table.sum && (
        <tfoot>
          <tr className="font-semibold">
            <th scope="row" className="py-2.5 text-left">
              {table.sum.label}
            </th>
            {table.sum.cells.map((cell, index) => (
              <td key={headings[index]} className="py-2.5 pl-4 text-right">
                {cell}
              </td>
            ))}
          </tr>
        </tfoot>
      )}
    </table>
  );
}

function Bar({length}: {length: number}) {
  return (
    <svg
      viewBox="0 0 100 1"
      preserveAspectRatio="none"
      aria-hidden="true"
      className="mt-1.5 block h-2 w-full"
    >
      <rect width={length} height="1" className="fill-process print:fill-ink" />
    </svg>
  );
}
