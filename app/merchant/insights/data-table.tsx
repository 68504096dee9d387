import type {TableView} from './insights-view';
import {OrdersLink} from './orders-link';

/** Figures by rows and columns; on a narrow screen it is moved sideways within its own frame. */
export function DataTable({table}: {table: TableView}) {
  const [, ...headings] = table.headings;
  return (
    <div className="max-w-[46rem] overflow-x-auto">
      <table className="w-full tabular-nums">
        <caption className="sr-only">{table.caption}</caption>
        <thead>
          <tr className="border-b border-rule-strong text-[0.9375rem] text-ink-soft">
            {table.headings.map((heading, index) => (
              <th
                key={heading}
                scope="col"
                className={`py-2 font-normal ${index === 0 ? 'text-left' : 'pl-4 text-right'}`}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({key, label, cells}) => (
            <tr key={key} className="border-b border-rule align-top">
              <th scope="row" className="py-2 text-left font-normal">
                {label}
              </th>
              {cells.map((cell, index) => (
                <td
                  key={headings[index]}
                  className="py-2 pl-4 text-right whitespace-nowrap"
                >
                  <OrdersLink link={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        {table.sum && <SumRow cells={table.sum} headings={table.headings} />}
      </table>
    </div>
  );
}

function SumRow({
  cells: [label, ...cells],
  headings: [, ...headings],
}: {
  cells: readonly string[];
  headings: readonly string[];
}) {
  return (
    <tfoot>
      <tr className="font-semibold">
        <th scope="row" className="py-2 text-left">
          {label}
        </th>
        {cells.map((cell, index) => (
          <td key={headings[index]} className="py-2 pl-4 text-right">
            {cell}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
