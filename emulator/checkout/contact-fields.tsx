/** @jsxImportSource hono/jsx */
import type {Cart} from '../state/carts';
import {countryName, DELIVERY_COUNTRIES} from '../storefront/markets';
import {FieldError, type FormState, invalidity, TextField} from './fields';
import {TEXTS, type Texts} from './texts';

interface PartProps {
  readonly form: FormState;
  readonly texts: Texts;
}

/** How the buyer is reached. */
export function Contact({form, texts}: PartProps) {
  return (
    <section class="card" aria-labelledby="contact">
      <h2 id="contact">{texts.contact}</h2>
      <TextField
        form={form}
        name="email"
        label={texts.email}
        type="email"
        autocomplete="email"
        inputmode="email"
      />
      <TextField
        form={form}
        name="phone"
        label={texts.phone}
        type="tel"
        autocomplete="tel"
        inputmode="tel"
      />
    </section>
  );
}

/** Who gets it and, if it is sent, where. A change of country may change the currency, so it can be tried. */
export function Recipient({
  cart,
  form,
  isDelivered,
}: {
  readonly cart: Cart;
  readonly form: FormState;
  readonly isDelivered: boolean;
}) {
  const texts = TEXTS[cart.language];
  return (
    <section class="card" aria-labelledby="address">
      <h2 id="address">{isDelivered ? texts.address : texts.recipient}</h2>
      <div class="field">
        <label htmlFor="country">{texts.country}</label>
        <select
          id="country"
          name="country"
          autocomplete="country"
          {...invalidity(form, 'country')}
        >
          {DELIVERY_COUNTRIES.map((code) => (
            <option value={code} selected={code === form.values.country}>
              {countryName(code, cart.language)}
            </option>
          ))}
        </select>
        <FieldError form={form} name="country" />
        <button type="submit" name="intent" value="country" class="link">
          {texts.updateCountry}
        </button>
      </div>
      <div class="pair">
        <TextField
          form={form}
          name="firstName"
          label={texts.firstName}
          autocomplete="given-name"
        />
        <TextField
          form={form}
          name="lastName"
          label={texts.lastName}
          autocomplete="family-name"
        />
      </div>
      {isDelivered && <Street form={form} texts={texts} />}
    </section>
  );
}

function Street({form, texts}: PartProps) {
  return (
    <>
      <TextField
        form={form}
        name="address1"
        label={texts.address1}
        autocomplete="address-line1"
      />
      <TextField
        form={form}
        name="address2"
        label={texts.address2}
        autocomplete="address-line2"
      />
      <div class="pair">
        <TextField
          form={form}
          name="zip"
          label={texts.zip}
          autocomplete="postal-code"
        />
        <TextField
          form={form}
          name="city"
          label={texts.city}
          autocomplete="address-level2"
        />
      </div>
    </>
  );
}
