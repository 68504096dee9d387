import type {CartReturn} from '@shopify/hydrogen';
import {formatMoney} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor, plural} from '~/i18n/messages';
import {isFinalSale} from './final-sale';
import {isPositive, subtractMoney, sumMoney} from '~/shopify/money-arithmetic';
import type {ImageView} from '~/ui/cdn-image';
import {imageView} from './image-view';

/** What Shopify calls the option of a product without options. */
const ONLY_VARIANT = 'Default Title';

type Line = CartReturn['lines']['nodes'][number];

type GiftCard = CartReturn['appliedGiftCards'][number];

/** One line of the cart, ready to be drawn. */
export interface CartLineView {
  readonly id: string;
  readonly title: string;
  /** Path and query of the variant, without a locale. */
  readonly to: string;
  /** The chosen options, and what the buyer has written. */
  readonly details: readonly string[];
  readonly image: ImageView | null;
  readonly quantity: number;
  /** Pieces that can be had; null if Shopify does not say. */
  readonly available: number | null;
  readonly each: string | null;
  /** Before discounts, which the cart takes off as a whole. */
  readonly total: string;
}

/** A gift card that pays for a part of the cart. */
export interface GiftCardView {
  readonly id: string;
  /** "Ending in 2026: pays NOK 500.00" */
  readonly text: string;
  readonly removeLabel: string;
}

export interface CartView {
  readonly count: number;
  /** "2 items in the cart" */
  readonly countLabel: string;
  readonly lines: readonly CartLineView[];
  readonly checkoutUrl: string;
  /** Whether the order can be undone afterwards: the buyer is told before paying. */
  readonly undoNote: string;
  readonly discountCodes: readonly {
    readonly code: string;
    readonly applicable: boolean;
  }[];
  readonly giftCards: readonly GiftCardView[];
  /** What the buyer has written to the shop. */
  readonly note: string;
  readonly subtotal: string;
  /** What the discounts take off, with its minus; null without any. */
  readonly discount: string | null;
  readonly total: string;
}

/** What a cart of Shopify's looks like to its buyer. */
export function cartView(cart: CartReturn, locale: Locale): CartView {
  const total = cart.cost.totalAmount;
  const subtotal = sumMoney(
    cart.lines.nodes.map(({cost}) => cost.subtotalAmount),
    total.currencyCode,
  );
  const discount = subtractMoney(subtotal, total);
  return {
    count: cart.totalQuantity,
    countLabel: plural(
      locale,
      cart.totalQuantity,
      messagesFor(locale).common.cartCount,
    ),
    lines: cart.lines.nodes.map((line) => lineView(line, locale)),
    checkoutUrl: cart.checkoutUrl,
    undoNote: undoNote(cart, locale),
    discountCodes: cart.discountCodes.map(({code, applicable}) => ({
      code,
      applicable,
    })),
    giftCards: cart.appliedGiftCards.map((card) => giftCardView(card, locale)),
    note: cart.note ?? '',
    subtotal: formatMoney(locale, subtotal),
    discount: isPositive(discount) ? `−${formatMoney(locale, discount)}` : null,
    total: formatMoney(locale, total),
  };
}

function giftCardView(
  {id, lastCharacters, presentmentAmountUsed}: GiftCard,
  locale: Locale,
): GiftCardView {
  const texts = messagesFor(locale).shop.cart;
  return {
    id,
    text: fill(texts.giftCardPays, {
      last: lastCharacters,
      amount: formatMoney(locale, presentmentAmountUsed),
    }),
    removeLabel: fill(texts.removeGiftCard, {last: lastCharacters}),
  };
}

function undoNote(cart: CartReturn, locale: Locale): string {
  const texts = messagesFor(locale).cart;
  const final = cart.lines.nodes
    .map(({merchandise}) => merchandise.product)
    .find(isFinalSale);
  return final ? fill(texts.finalNote, {title: final.title}) : texts.undoNote;
}

function lineView(line: Line, locale: Locale): CartLineView {
  const {merchandise, quantity, cost} = line;
  const {product, selectedOptions} = merchandise;
  const options = new URLSearchParams(
    selectedOptions.map(({name, value}) => [name, value]),
  );
  const texts = messagesFor(locale).cart;
  return {
    id: line.id,
    title: product.title,
    to: `/products/${product.handle}?${options.toString()}`,
    details: [
      ...selectedOptions
        .filter(({value}) => value !== ONLY_VARIANT)
        .map(({value}) => value),
      ...line.attributes
        .filter(({key}) => !key.startsWith('_'))
        .map(({value}) => fill(texts.written, {text: value ?? ''})),
    ],
    image: merchandise.image ? imageView(merchandise.image) : null,
    quantity,
    available: merchandise.quantityAvailable ?? null,
    each:
      quantity > 1
        ? fill(texts.each, {price: formatMoney(locale, cost.amountPerQuantity)})
        : null,
    total: formatMoney(locale, cost.subtotalAmount),
  };
}
