/** @jsxImportSource hono/jsx */
import {CardFields} from './card-fields';
import {Choice, FieldError, type FormState, invalidity} from './fields';
import type {Texts} from './texts';

/** By card or by invoice. */
export function Payment({
  form,
  texts,
}: {
  readonly form: FormState;
  readonly texts: Texts;
}) {
  return (
    <fieldset class="card" {...invalidity(form, 'payment')}>
      <legend>{texts.payment}</legend>
      <Choice form={form} name="payment" value="card">
        {texts.card}
      </Choice>
      <CardFields form={form} texts={texts} />
      <Choice form={form} name="payment" value="invoice">
        {texts.invoice}
      </Choice>
      <FieldError form={form} name="payment" />
    </fieldset>
  );
}
