import {useFetcher} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {fill, type Messages} from '~/i18n/messages';
import {Button} from '~/ui/button';
import {Field} from '~/ui/field';
import {useLocale} from '~/ui/use-locale';
import {ADD_TO_CART} from './add-to-cart-key';
import type {CartOutcome} from './cart-mutation.server';
import type {ProductView} from './product-view';

interface AddToCartProps {
  product: ProductView;
  texts: Messages['product'];
}

/** Puts the chosen variant into the cart, with the name on it if it is made for one buyer. */
export function AddToCart({product, texts}: AddToCartProps) {
  const locale = useLocale();
  const fetcher = useFetcher<CartOutcome>({key: ADD_TO_CART});
  const {variant, personalisation} = product;
  const isAdding = fetcher.state !== 'idle';
  const said = (target: string) =>
    isAdding
      ? undefined
      : fetcher.data?.messages.find((message) => message.target === target)
          ?.text;
  if (!variant?.isAvailable) {
    return (
      <>
        <Button disabled className="w-full">
          {texts.soldOut}
        </Button>
        <p className="text-ink-soft">
          {product.isGone ? texts.allSoldOut : texts.soldOutNext}
        </p>
      </>
    );
  }
  return (
    <fetcher.Form
      method="post"
      action={localePath(locale, '/cart')}
      className="grid gap-2"
    >
      <input type="hidden" name="intent" value="add" />
      <input type="hidden" name="variantId" value={variant.id} />
      <input type="hidden" name="quantity" value={variant.minimum} />
      {personalisation && (
        <Field
          label={texts.name}
          hint={fill(texts.nameHint, {max: personalisation.maxLetters})}
          error={said('name')}
          name={personalisation.field}
          maxLength={personalisation.maxLetters}
          required
          autoComplete="off"
          spellCheck={false}
        />
      )}
      <Button className="w-full" pending={isAdding}>
        {isAdding ? texts.adding : texts.addToCart}
      </Button>
      <p className="field-error" role="status">
        {said('cart')}
      </p>
    </fetcher.Form>
  );
}
