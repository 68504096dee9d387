/** @jsxImportSource hono/jsx */
import {
  Choice,
  FieldError,
  type FormState,
  invalidity,
  TextField,
} from './fields';
import {type CardOutcome, TEST_CARDS} from './test-cards';
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
      <div class="card-fields">
        <TextField
          form={form}
          name="cardNumber"
          label={texts.cardNumber}
          autocomplete="cc-number"
          inputmode="numeric"
        />
        <div class="pair">
          <TextField
            form={form}
            name="cardExpiry"
            label={texts.cardExpiry}
            autocomplete="cc-exp"
            inputmode="numeric"
          />
          <TextField
            form={form}
            name="cardCvc"
            label={texts.cardCvc}
            autocomplete="cc-csc"
            inputmode="numeric"
          />
        </div>
        <div class="notice muted">
          <p>{texts.testCards}</p>
          <ul>
            {[...TEST_CARDS].map(([number, outcome]) => (
              <li>
                <code>{number.replace(/(\d{4})(?=\d)/g, '$1 ')}</code>{' '}
                {outcomeText(outcome, texts)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <Choice form={form} name="payment" value="invoice">
        {texts.invoice}
      </Choice>
      <FieldError form={form} name="payment" />
    </fieldset>
  );
}

function outcomeText(outcome: CardOutcome, texts: Texts): string {
  switch (outcome) {
    case 'paid':
      return texts.testPaid;
    case 'declined':
      return texts.testDeclined;
    case 'authorized':
      return texts.testAuthorized;
  }
}
