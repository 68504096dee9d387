/** @jsxImportSource hono/jsx */
import {type FormState, TextField} from './fields';
import {type CardOutcome, TEST_CARDS} from './test-cards';
import type {Texts} from './texts';

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
