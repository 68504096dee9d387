import {useFetcher} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {fill} from '~/i18n/messages';
import {Button} from '~/ui/button';
import {Field} from '~/ui/field';
import {useRootData} from '~/ui/use-root-data';
import type {CartOutcome} from './cart-mutation.server';
import type {CartView} from './cart-view';

interface CartProps {
  cart: CartView;
  outcome: CartOutcome | undefined;
}

/** The codes that lower the price, and a box for one more. */
export function DiscountCodes({cart, outcome}: CartProps) {
  const texts = useRootData().messages.cart;
  const refused = cart.discountCodes.find(({applicable}) => !applicable);
  return (
    <CodeForm
      name="discount"
      label={texts.discountCode}
      error={refused && fill(texts.discountNotApplicable, {code: refused.code})}
      applied={cart.discountCodes
        .filter(({applicable}) => applicable)
        .map(({code}) => ({
          id: code,
          text: code,
          removeLabel: fill(texts.removeDiscount, {code}),
        }))}
      idField="code"
      outcome={outcome}
    />
  );
}

/** The gift cards that pay, and a box for one more. */
export function GiftCards({cart, outcome, label}: CartProps & {label: string}) {
  return (
    <CodeForm
      name="gift-card"
      label={label}
      applied={cart.giftCards}
      idField="giftCardId"
      outcome={outcome}
    />
  );
}

interface CodeFormProps {
  /** What the cart's action calls it. */
  name: 'discount' | 'gift-card';
  label: string;
  /** What is wrong with the codes of the cart, whatever was done last. */
  error?: string | undefined;
  applied: readonly {
    readonly id: string;
    readonly text: string;
    readonly removeLabel: string;
  }[];
  /** The field that says which of them is to go. */
  idField: string;
  outcome: CartOutcome | undefined;
}

function CodeForm({
  name,
  label,
  error,
  applied,
  idField,
  outcome,
}: CodeFormProps) {
  const {locale, messages} = useRootData();
  const texts = messages.cart;
  const fetcher = useFetcher<CartOutcome>({key: `cart-${name}`});
  const action = localePath(locale, '/cart');
  const last = fetcher.data ?? outcome;
  const said = last?.messages.find(({target}) => target === name);
  return (
    <div className="grid gap-2">
      <fetcher.Form method="post" action={action} className="discount-form">
        <Field
          // An accepted code leaves the box empty for the next.
          key={applied.map(({id}) => id).join()}
          label={label}
          name="code"
          required
          maxLength={255}
          autoComplete="off"
          autoCapitalize="characters"
          defaultValue={said ? (last?.typed ?? '') : ''}
          error={fetcher.state === 'idle' ? (said?.text ?? error) : undefined}
        />
        <Button
          variant="secondary"
          name="intent"
          value={`apply-${name}`}
          aria-label={`${texts.applyDiscount}: ${label}`}
          pending={fetcher.state !== 'idle'}
        >
          {texts.applyDiscount}
        </Button>
      </fetcher.Form>
      {applied.map(({id, text, removeLabel}) => (
        <fetcher.Form
          key={id}
          method="post"
          action={action}
          className="discount-code"
        >
          <input type="hidden" name={idField} value={id} />
          <span className="font-semibold">{text}</span>
          <Button
            variant="quiet"
            name="intent"
            value={`remove-${name}`}
            aria-label={removeLabel}
          >
            {texts.remove}
          </Button>
        </fetcher.Form>
      ))}
    </div>
  );
}
