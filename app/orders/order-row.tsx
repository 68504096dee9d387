import {LocaleLink} from '~/ui/locale-link';
import {CdnImage} from '~/ui/cdn-image';
import type {OrderRowView} from './order-list-view';
import {StatusLine} from './status-line';

/** One order in the list. The whole row opens it. */
export function OrderRow({row}: {row: OrderRowView}) {
  return (
    <li className="group relative grid grid-cols-[4rem_minmax(0,1fr)_auto] gap-x-4 gap-y-2 border-b border-rule py-5 hover:bg-sheet md:grid-cols-[11rem_minmax(0,1fr)_auto] md:gap-x-8 lg:grid-cols-[11rem_minmax(0,1fr)_19rem_7rem] lg:items-center">
      <div className="col-start-2 row-start-1 min-w-0">
        <h2 className="text-xl">
          <LocaleLink
            to={`/account/orders/${row.id}`}
            className="no-underline after:absolute after:inset-0 group-hover:text-spot"
          >
            {row.title}
          </LocaleLink>
        </h2>
        <p className="mt-1 text-ink-soft">
          <time dateTime={row.placed.iso}>{row.placed.text}</time>
          {' · '}
          <span className="whitespace-nowrap">{row.itemCount}</span>
        </p>
        <p className="mt-1 line-clamp-2">{row.contents}</p>
      </div>
      <ul className="col-start-1 row-[1/3] flex gap-2 lg:row-[1/2]">
        {row.images.map((image) => (
          <li key={image.url} className="not-first:max-md:hidden">
            <CdnImage
              image={image}
              sizes="4rem"
              className="h-20 w-auto bg-mount"
            />
          </li>
        ))}
      </ul>
      <div className="col-[2/4] row-start-2 lg:col-[3/4] lg:row-start-1">
        <StatusLine status={row.status} />
      </div>
      <p className="col-start-3 row-start-1 text-right font-semibold tabular-nums lg:col-start-4">
        {row.total}
      </p>
    </li>
  );
}
