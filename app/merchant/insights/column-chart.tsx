import {DataTable} from './data-table';
import type {ColumnChartView} from './insights-view';
import type {InsightsTexts} from './insights-texts.server';

/** Widths within the picture, which is stretched to the width of the page. */
const STEP = 10;
const WIDTH = 7;

/** Columns over time; the table below says the same to whoever can't or won't look at them. */
export function ColumnChart({
  chart: {description, most, first, last, columns, table},
  texts,
}: {
  chart: ColumnChartView;
  texts: InsightsTexts;
}) {
  return (
    <figure className="max-w-[60rem]">
      <p aria-hidden="true" className="text-[0.9375rem] text-ink-soft">
        {most}
      </p>
      <svg
        role="img"
        aria-label={description}
        viewBox={`0 0 ${columns.length * STEP} 100`}
        preserveAspectRatio="none"
        className="block h-40 w-full border-y border-t-rule border-b-ink sm:h-56"
      >
        {columns.map(({key, whole, part}, index) => (
          <g key={key}>
            <rect
              x={index * STEP + (STEP - WIDTH) / 2}
              y={100 - whole}
              width={WIDTH}
              height={whole}
              className="fill-process print:fill-ink"
            />
            <rect
              x={index * STEP + (STEP - WIDTH) / 2}
              y={100 - whole - part}
              width={WIDTH}
              height={part}
              vectorEffect="non-scaling-stroke"
              className="fill-paper stroke-process stroke-[1.5] print:stroke-ink"
            />
          </g>
        ))}
      </svg>
      <p
        aria-hidden="true"
        className="mt-1 flex justify-between gap-4 text-[0.9375rem] text-ink-soft"
      >
        <span>{first}</span>
        <span className="text-right">{last}</span>
      </p>
      <p className="mt-2 flex flex-wrap gap-x-6 text-[0.9375rem]">
        <Legend label={texts.legendWhole} className="fill-process" />
        <Legend
          label={texts.legendPart}
          className="fill-paper stroke-process stroke-[3]"
        />
      </p>
      <details className="mt-4 print-open">
        <summary className="cursor-pointer py-2 font-semibold print:hidden">
          {texts.asTable}
        </summary>
        <DataTable table={table} />
      </details>
    </figure>
  );
}

function Legend({label, className}: {label: string; className: string}) {
  return (
    <span className="flex items-center gap-2">
      <svg viewBox="0 0 16 16" aria-hidden="true" className="size-3.5">
        <rect width="16" height="16" className={className} />
      </svg>
      {label}
    </span>
  );
}
