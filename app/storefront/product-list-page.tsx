import type {Messages} from '~/i18n/messages';
import {ButtonLink} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PageLinks} from '~/ui/page-links';
import {Breadcrumbs, type Crumb} from './breadcrumbs';
import {CollectionControls} from './collection-controls';
import {ProductGrid} from './product-grid';
import type {ProductListView} from './product-list-view';
import {useFocusOnResults} from './use-focus-on-results';

interface ProductListPageProps {
  list: ProductListView;
  /** The last is this page. */
  crumbs: readonly Crumb[];
  path: string;
  texts: {
    readonly list: Messages['collection'];
    readonly common: Pick<
      Messages['common'],
      'pageNavigation' | 'previousPage' | 'nextPage'
    >;
    readonly breadcrumbs: string;
    readonly prints: string;
    readonly empty: {
      readonly title: string;
      readonly text: string;
      readonly next: string;
    };
  };
}

/** A collection, or all there is: filters and order, the prints, the way to further pages. */
export function ProductListPage({
  list,
  crumbs,
  path,
  texts,
}: ProductListPageProps) {
  const {description, products, isFiltered} = list;
  const heading = useFocusOnResults();
  return (
    <div className="page section-last">
      <Breadcrumbs crumbs={crumbs} label={texts.breadcrumbs} />
      <PageHeading title={list.title}>
        {description && <p>{description}</p>}
      </PageHeading>
      <CollectionControls key={path} list={list} texts={texts.list} />
      <div className="results-line">
        <h2 ref={heading} tabIndex={-1}>
          {list.count ?? texts.prints}
        </h2>
        {isFiltered && (
          <ButtonLink variant="secondary" to={path}>
            {texts.list.clear}
          </ButtonLink>
        )}
      </div>
      {products.length > 0 ? (
        <ProductGrid
          products={products}
          texts={texts.list}
          isNumbered={list.isNumbered}
          isFirst
        />
      ) : (
        <NothingFound isFiltered={isFiltered} texts={texts} />
      )}
      <PageLinks {...list.pages} texts={texts.common} />
    </div>
  );
}

function NothingFound({
  isFiltered,
  texts: {list, empty},
}: {
  isFiltered: boolean;
  texts: ProductListPageProps['texts'];
}) {
  return (
    <>
      <Notice kind="info" title={isFiltered ? list.none : empty.title}>
        <p>{isFiltered ? list.noneText : empty.text}</p>
      </Notice>
      <p className="button-row mt-6">
        <ButtonLink to="/collections/all">{empty.next}</ButtonLink>
      </p>
    </>
  );
}
