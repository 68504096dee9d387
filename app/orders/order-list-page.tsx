import {Link} from '@remix-run/react';
import {ButtonLink} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
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
      {(list.newer ?? list.older) && (
        <nav
          aria-label={texts.pages}
          className="flex flex-wrap justify-between gap-4 pt-6"
        >
          <PageLink query={list.newer} rel="prev" text={texts.newer} />
          <PageLink query={list.older} rel="next" text={texts.older} />
        </nav>
      )}
    </>
  );
}

function PageLink({
  query,
  rel,
  text,
}: {
  query: string | null;
  rel: 'prev' | 'next';
  text: string;
}) {
  // An empty place keeps the other link on its side.
  if (query === null) return <span />;
  return (
    <Link to={query} rel={rel} className="button button-secondary">
      {text}
    </Link>
  );
}
