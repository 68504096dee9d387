import {ButtonLink} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {PageLinks} from '~/ui/page-links';
import type {OrderListTexts} from './order-list-texts.server';
import type {OrderListView} from './order-list-view';
import {OrderRow} from './order-row';

interface OrderListPageProps {
  list: OrderListView;
  isFirstPage: boolean;
  texts: OrderListTexts;
}

/** The customer's orders, newest first. */
export function OrderListPage({list, isFirstPage, texts}: OrderListPageProps) {
  if (list.rows.length === 0) {
    return isFirstPage ? (
      <>
        <PageHeading title={texts.emptyTitle}>
          <p>{texts.emptyText}</p>
        </PageHeading>
        <ButtonLink to="/collections">{texts.toShop}</ButtonLink>
      </>
    ) : (
      <PageHeading title={texts.title}>
        <p>
          {texts.none}{' '}
          <LocaleLink to="/account/orders">{texts.toNewest}</LocaleLink>
        </p>
      </PageHeading>
    );
  }
  return (
    <>
      <PageHeading title={texts.title} />
      <ul className="border-t border-ink">
        {list.rows.map((row) => (
          <OrderRow key={row.id} row={row} />
        ))}
      </ul>
      <PageLinks
        previous={list.newer}
        next={list.older}
        texts={{
          pageNavigation: texts.pages,
          previousPage: texts.newer,
          nextPage: texts.older,
        }}
      />
    </>
  );
}
