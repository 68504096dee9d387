import {Form, useLocation} from '@remix-run/react';
import {Button} from '~/ui/button';
import {Field} from '~/ui/field';
import {SelectField} from '~/ui/select-field';
import type {OrderListTexts} from './order-list-texts.server';
import type {OrderSearch} from './order-search';

interface OrderSearchFormProps {
  search: OrderSearch;
  isNarrowed: boolean;
  texts: OrderListTexts['search'];
}

/** Looks for orders by their number and when they were placed: a form whose values become the address. */
export function OrderSearchForm({
  search,
  isNarrowed,
  texts,
}: OrderSearchFormProps) {
  const address = useLocation().search;
  return (
    <details className="controls" open={isNarrowed || search.sort !== 'newest'}>
      <summary>{texts.title}</summary>
      <Form
        // Its boxes show what the address says, also after going back.
        key={address}
        method="get"
        role="search"
        aria-label={texts.title}
        className="controls-form"
      >
        <Field
          label={texts.number}
          name="q"
          type="search"
          defaultValue={search.q}
          maxLength={50}
          autoComplete="off"
        />
        <SelectField
          label={texts.placed}
          name="placed"
          defaultValue={search.placed}
          options={texts.periods}
        />
        <SelectField
          label={texts.sort}
          name="sort"
          defaultValue={search.sort}
          options={texts.sorts}
        />
        <p className="button-row">
          <Button>{texts.submit}</Button>
        </p>
      </Form>
    </details>
  );
}
