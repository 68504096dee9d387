/** @jsxImportSource hono/jsx */
import {FIELDS} from './checkout-form';
import type {FormState} from './fields';
import type {Texts} from './texts';

/** Above the form: what stands in the way of paying, and links to the fields that need another look. */
export function Problems({
  form,
  problem,
  texts,
}: {
  readonly form: FormState;
  readonly problem: string | null;
  readonly texts: Texts;
}) {
  const wrong = FIELDS.filter((field) => form.errors[field] !== undefined);
  return (
    <>
      {problem !== null && (
        <p class="error" role="alert">
          {problem}
        </p>
      )}
      {wrong.length > 0 && (
        <div class="error" role="alert">
          <p>{texts.correct}:</p>
          <ul>
            {wrong.map((field) => (
              <li>
                <a href={`#${ANCHORS[field] ?? field}`}>
                  {LABELS[field](texts)}
                </a>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Radio groups have no element of their own name. */
const ANCHORS: Readonly<Partial<Record<(typeof FIELDS)[number], string>>> = {
  delivery: 'delivery-standard',
  payment: 'payment-card',
};

const LABELS: Readonly<
  Record<(typeof FIELDS)[number], (texts: Texts) => string>
> = {
  email: (texts) => texts.email,
  phone: (texts) => texts.phone,
  country: (texts) => texts.country,
  firstName: (texts) => texts.firstName,
  lastName: (texts) => texts.lastName,
  address1: (texts) => texts.address1,
  address2: (texts) => texts.address2,
  zip: (texts) => texts.zip,
  city: (texts) => texts.city,
  delivery: (texts) => texts.deliveryMethod,
  payment: (texts) => texts.payment,
  cardNumber: (texts) => texts.cardNumber,
  cardExpiry: (texts) => texts.cardExpiry,
  cardCvc: (texts) => texts.cardCvc,
};
