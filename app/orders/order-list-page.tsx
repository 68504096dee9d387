import {ButtonLink} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {PageLinks} from '~/ui/page-links';
import type {OrderListTexts} from './order-list-texts.server';
import type {OrderListView} from './order-list-view';
import {OrderRow} from './order-row';
import type {OrderSearch} from './order-search';
import {OrderSearchForm} from './order-search-form';

interface OrderListPageProps {
  list: OrderListView;
  search: OrderSearch;
  /** Whether the search may leave orders out. */
  isNarrowed: boolean;
  /** Whether there may be orders that are not on this page. */
  isPart: boolean;
  texts: OrderListTexts;
}

/** The customer's orders, and a form to look for some of them. */
export function OrderListPage({
  list,
  search,
  isNarrowed,
  isPart,
  texts,
}: OrderListPageProps) {
  if (list.rows.length === 0 && !isPart) {
    return (
      <>
        <PageHeading title={texts.emptyTitle}>
          <p>{texts.emptyText}</p>
        </PageHeading>
        <ButtonLink to="/collections">{texts.toShop}</ButtonLink>
      </>
    );
  }
  return (
    <>
      <PageHeading title={texts.title} />
      <OrderSearchForm
        search={search}
        isNarrowed={isNarrowed}
        texts={texts.search}
      />
      {list.rows.length === 0 ? (
        <NoOrders isNarrowed={isNarrowed} texts={texts} />
      ) : (
        <ul className="border-t border-ink">
          {list.rows.map((row) => (
            <OrderRow key={row.id} row={row} />
          ))}
        </ul>
      )}
      <PageLinks
        previous={list.previous}
        next={list.next}
        texts={texts.pageLinks}
      />
    </>
  );
}

function NoOrders({
  isNarrowed,
  texts,
}: {
  isNarrowed: boolean;
  texts: OrderListTexts;
}) {
  if (!isNarrowed) {
    return (
      <p>
        {texts.none}{' '}
        <LocaleLink to="/account/orders">{texts.toFirst}</LocaleLink>
      </p>
    );
  }
  return (
    <div className="grid max-w-prose justify-items-start gap-6">
      <p role="status">
        <span className="font-semibold">{texts.search.noneFound}</span>{' '}
        {texts.search.noneFoundNext}
      </p>
      <ButtonLink to="/account/orders" variant="secondary">
        {texts.search.showAll}
      </ButtonLink>
      <LocaleLink to="/orders/find">{texts.search.findOrder}</LocaleLink>
    </div>
  );
}
