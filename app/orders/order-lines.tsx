import {CdnImage} from '~/ui/cdn-image';
import type {LineView} from './lines-view';

/** What was ordered. */
export function OrderLines({
  lines,
  before,
}: {
  lines: readonly LineView[];
  /** Said before a price that no longer holds: a struck-out line is only seen. */
  before: string;
}) {
  return (
    <ul>
      {lines.map((line) => (
        <li
          key={line.id}
          className="grid grid-cols-[5rem_minmax(0,1fr)] gap-x-5 border-b border-rule py-5 first:pt-0 sm:grid-cols-[6rem_minmax(0,1fr)_auto]"
        >
          <div className="row-span-2 sm:row-span-1">
            {line.image && (
              <CdnImage
                image={line.image}
                sizes="6rem"
                className="h-auto w-full bg-mount"
              />
            )}
          </div>
          <div className="min-w-0">
            <h3 className="wrap-anywhere">{line.title}</h3>
            <LineDetails details={line.details} />
            <p className="mt-1 tabular-nums">{line.quantity}</p>
            {line.gone && (
              <p className="text-[0.9375rem] font-semibold">{line.gone}</p>
            )}
            {line.discounts.map((discount) => (
              <p key={discount} className="text-[0.9375rem] text-proof">
                {discount}
              </p>
            ))}
          </div>
          <p className="mt-2 tabular-nums sm:mt-0 sm:text-right">
            {line.fullPrice && (
              <>
                <span className="sr-only">{before} </span>
                <s className="text-ink-soft">{line.fullPrice}</s>{' '}
              </>
            )}
            <span className="font-semibold">{line.total}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}

function LineDetails({details}: Pick<LineView, 'details'>) {
  if (details.length === 0) return null;
  return (
    <ul className="mt-1 text-[0.9375rem] text-ink-soft wrap-anywhere">
      {details.map(({name, value}) => (
        <li key={`${name ?? ''}${value}`}>
          {name === null ? value : `${name}: ${value}`}
        </li>
      ))}
    </ul>
  );
}
