import {ButtonLink} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import type {ListedOrderView, OrdersListView} from './orders-view';

/** The orders behind a figure. */
export function OrdersList({
  list: {title, lead, range, orders, next, back},
  texts,
}: {
  list: OrdersListView;
  texts: {
    readonly back: string;
    readonly listEmpty: string;
    readonly listNext: string;
  };
}) {
  return (
    <>
      <PageHeading title={title}>
        <p>{lead}</p>
      </PageHeading>
      <p className="mb-6 print:hidden">
        <LocaleLink to={back}>{texts.back}</LocaleLink>
      </p>
      <p className="text-ink-soft">{range ?? texts.listEmpty}</p>
      <ul className="mt-4 max-w-[46rem]">
        {orders.map((order) => (
          <Listed key={order.key} order={order} />
        ))}
      </ul>
      {next && (
        <p className="mt-8">
          <ButtonLink variant="secondary" to={next}>
            {texts.listNext}
          </ButtonLink>
        </p>
      )}
    </>
  );
}

function Listed({
  order: {name, address, addressLabel, facts, comment},
}: {
  order: ListedOrderView;
}) {
  return (
    <li className="grid gap-2 border-t border-rule py-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 className="text-lg">{name}</h2>
        <a href={address} target="_blank" rel="noreferrer">
          {addressLabel}
        </a>
      </div>
      <dl className="flex flex-wrap gap-x-8 gap-y-1">
        {facts.map((fact) => (
          <div key={fact.name}>
            <dt className="text-[0.9375rem] text-ink-soft">{fact.name}</dt>
            <dd>{fact.text}</dd>
          </div>
        ))}
      </dl>
      {comment && (
        <blockquote className="border-l-2 border-rule-strong pl-4 whitespace-pre-line wrap-anywhere">
          {comment}
        </blockquote>
      )}
    </li>
  );
}
