/** @jsxImportSource hono/jsx */
import {type FormState, TextField} from './fields';
import {type CardOutcome, TEST_CARDS} from './test-cards';
import type {Texts} from './texts';

/** The style of the fields, on top of the layout's. */
export const CARD_FIELDS_STYLE = `
.pair { display: grid; gap: 1rem; margin-bottom: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr)); }
.pair > .field { align-content: end; margin: 0; }
.field-error { color: var(--bad); margin: 0; font-size: .875rem; }
fieldset.card > legend { float: left; width: 100%; padding: 0; margin: 0 0 .5rem; font-size: 1.2rem; }
fieldset.card > legend + * { clear: both; }
.card-fields { margin: .25rem 0 .75rem; }
.card-fields label { font-weight: 600; }
`;

/** A card's number, expiry and code, and the cards that can be typed. */
export function CardFields({
  form,
  texts,
}: {
  readonly form: FormState;
  readonly texts: Texts;
}) {
  return (
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
