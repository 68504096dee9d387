import {Form, useLocation} from '@remix-run/react';
import {fill, type Messages} from '~/i18n/messages';
import {Button} from '~/ui/button';
import {Field} from '~/ui/field';
import {type FilterGroupView, PRICE_FIELDS} from './collection-filters';
import type {ProductListView} from './product-list-view';

interface CollectionControlsProps {
  list: ProductListView;
  texts: Messages['collection'];
}

/** Filters and order of a list: a form whose values become the address. */
export function CollectionControls({list, texts}: CollectionControlsProps) {
  const {filters, price, sort, sorts} = list;
  const {search} = useLocation();
  return (
    <details className="controls">
      <summary>{filters.length > 0 ? texts.filterAndSort : texts.sort}</summary>
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
        {price && <PriceRange price={price} texts={texts} />}
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
  );
}

function PriceRange({
  price,
  texts,
}: {
  price: NonNullable<ProductListView['price']>;
  texts: Messages['collection'];
}) {
  const amount = {
    inputMode: 'decimal',
    pattern: '\\d{1,9}([.,]\\d{1,2})?',
  } as const;
  return (
    <div className="grid content-start gap-1">
      <Field
        {...amount}
        label={fill(texts.priceFrom, {currency: price.currency})}
        name={PRICE_FIELDS.from}
        defaultValue={price.from}
      />
      <Field
        {...amount}
        label={fill(texts.priceTo, {currency: price.currency})}
        name={PRICE_FIELDS.to}
        defaultValue={price.to}
      />
    </div>
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
