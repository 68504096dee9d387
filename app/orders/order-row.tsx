import {LocaleLink} from '~/ui/locale-link';
import {ProductImage} from '~/ui/product-image';
import type {OrderRowView} from './order-list-view';
import {StatusLine} from './status-line';

/** One order in the list. The whole row opens it. */
export function OrderRow({row}: {row: OrderRowView}) {
  return (
    <li className="group relative grid gap-x-8 gap-y-4 border-b border-rule py-6 hover:bg-sheet md:grid-cols-[minmax(0,1fr)_14rem] lg:grid-cols-[minmax(0,1fr)_20rem_7rem] lg:items-center">
      <div className="min-w-0">
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
          {row.itemCount}
        </p>
        <p className="mt-1 line-clamp-2">{row.contents}</p>
      </div>
      <StatusLine status={row.status} />
      <p className="font-semibold tabular-nums lg:text-right">{row.total}</p>
      {row.images.length > 0 && (
        <ul className="flex gap-2 md:row-start-1">
          {row.images.map((image) => (
            <li key={image.url}>
              <ProductImage
                image={image}
                sizes="4rem"
                className="h-16 w-auto bg-mount"
              />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
