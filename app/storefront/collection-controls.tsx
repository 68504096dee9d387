import {Form, useLocation} from '@remix-run/react';
import {fill, type Messages} from '~/i18n/messages';
import {Button, ButtonLink} from '~/ui/button';
import {Field} from '~/ui/field';
import type {FilterGroupView} from './collection-filters';
import type {CollectionView} from './collection-page.server';

interface CollectionControlsProps {
  collection: CollectionView;
  /** Without a locale and without a query. */
  path: string;
  texts: Messages['collection'];
}

/** Filters and order of a collection: a form whose values become the address. */
export function CollectionControls({
  collection,
  path,
  texts,
}: CollectionControlsProps) {
  const {filters, price, sort, sorts, isFiltered} = collection;
  const {search} = useLocation();
  return (
    <>
      <details className="controls">
        <summary>
          {texts.filterAndSort}
          {collection.count && (
            <span className="text-ink-soft">{collection.count}</span>
          )}
        </summary>
        <Form
          // Its boxes show what the address says, also after going back.
          key={search}
          method="get"
          className="controls-form"
          preventScrollReset
        >
          {filters.map((group) => (
            <FilterGroup key={group.id} group={group} />
          ))}
          <div className="grid content-start gap-1">
            <Field
              label={fill(texts.priceFrom, {currency: price.currency})}
              name="filter.v.price.gte"
              inputMode="decimal"
              pattern="\d{1,9}([.,]\d{1,2})?"
              defaultValue={price.from}
            />
            <Field
              label={fill(texts.priceTo, {currency: price.currency})}
              name="filter.v.price.lte"
              inputMode="decimal"
              pattern="\d{1,9}([.,]\d{1,2})?"
              defaultValue={price.to}
            />
          </div>
          <div className="grid content-start gap-6">
            <div className="field">
              <label htmlFor="sort">{texts.sort}</label>
              <select
                id="sort"
                name="sort"
                className="select"
                defaultValue={sort}
              >
                {sorts.map(({name, label}) => (
                  <option key={name} value={name}>
                    {label}
                  </option>
                ))}
              </select>
            </div>
            <p className="button-row">
              <Button>{texts.apply}</Button>
            </p>
          </div>
        </Form>
      </details>
      {isFiltered && (
        <ButtonLink variant="secondary" className="mb-10" to={path}>
          {texts.clear}
        </ButtonLink>
      )}
    </>
  );
}

function FilterGroup({group}: {group: FilterGroupView}) {
  return (
    <fieldset className="choices">
      <legend>{group.label}</legend>
      <div className="choice-list">
        {group.choices.map(({name, value, label, count, checked}) => (
          <label key={value} className="choice">
            <input
              type="checkbox"
              name={name}
              value={value}
              defaultChecked={checked}
            />
            <span className="grow">{label}</span>
            <span className="text-ink-soft">{count}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
