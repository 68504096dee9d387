import type {Context} from '../../graphql/context';
import type {Fields} from '../../graphql/schema';
import type {Cart} from '../../state/carts';
import {requestedContext} from '../in-context';
import {HOME_COUNTRY} from '../markets';
import {type BuyerIdentityInput, updateBuyerIdentity} from './buyer-identity';
import {changeCart, changed, type CartUserError, refused} from './cart-results';
import {openCart} from './cart-store';
import {addAddresses, type SelectableAddressInput} from './delivery';
import {removeGiftCards, setGiftCards} from './gift-cards';
import {addLines, type Attribute, type LineInput} from './line-mutations';
import {type MetafieldInput, setMetafield} from './metafields';

type CartInput = {
  attributes?: readonly Attribute[] | null;
  buyerIdentity?: BuyerIdentityInput | null;
  delivery?: {addresses?: readonly SelectableAddressInput[] | null} | null;
  discountCodes?: readonly string[] | null;
  giftCardCodes?: readonly string[] | null;
  lines?: readonly LineInput[] | null;
  metafields?: readonly MetafieldInput[] | null;
  note?: string | null;
};

const LONGEST_NOTE = 5000;

function setNote(cart: Cart, note: string): CartUserError[] {
  if (note.length > LONGEST_NOTE) {
    return [
      {
        code: 'NOTE_TOO_LONG',
        field: ['note'],
        message: `The note cannot be longer than ${LONGEST_NOTE} characters.`,
      },
    ];
  }
  cart.note = note;
  return [];
}

function setAttributes(cart: Cart, attributes: readonly Attribute[]) {
  cart.attributes = attributes.map(({key, value}) => ({key, value}));
}

function setDiscountCodes(cart: Cart, codes: readonly string[]) {
  const typed = codes.map((code) => code.trim()).filter((code) => code !== '');
  cart.discountCodes = [...new Set(typed)];
}

function fill({world}: Context, cart: Cart, input: CartInput): CartUserError[] {
  setAttributes(cart, input.attributes ?? []);
  setDiscountCodes(cart, input.discountCodes ?? []);
  setGiftCards(cart, input.giftCardCodes ?? []);
  const errors = [
    ...updateBuyerIdentity(world, cart, input.buyerIdentity ?? {}),
    ...addLines(world, cart, input.lines ?? []),
    ...addAddresses(world, cart, input.delivery?.addresses ?? []),
    ...(input.note == null ? [] : setNote(cart, input.note)),
  ].map((error) => ({...error, field: ['input', ...error.field]}));
  for (const metafield of input.metafields ?? []) {
    setMetafield(world, cart, metafield);
  }
  return errors;
}

type OfCart<Rest> = Rest & {cartId: string};

export const cartMutations = {
  cartCreate: (_root, {input}: {input?: CartInput | null}, context, info) => {
    const {world, locale} = context;
    const {country} = requestedContext(
      info.schema,
      info.operation,
      info.variableValues,
    );
    const cart = openCart(world, locale.language, country ?? HOME_COUNTRY);
    const errors = fill(context, cart, input ?? {});
    if (errors.length === 0) return changed(world, cart);
    world.carts.delete(cart.token);
    return refused(null, errors);
  },
  cartNoteUpdate: (_root, args: OfCart<{note: string}>, {world}, info) =>
    changeCart(world, info, args.cartId, (cart) => setNote(cart, args.note)),
  cartAttributesUpdate: (
    _root,
    args: OfCart<{attributes: readonly Attribute[]}>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) => {
      setAttributes(cart, args.attributes);
      return [];
    }),
  cartDiscountCodesUpdate: (
    _root,
    args: OfCart<{discountCodes: readonly string[]}>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) => {
      setDiscountCodes(cart, args.discountCodes);
      return [];
    }),
  cartGiftCardCodesUpdate: (
    _root,
    args: OfCart<{giftCardCodes: readonly string[]}>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) => {
      setGiftCards(cart, args.giftCardCodes);
      return [];
    }),
  cartGiftCardCodesAdd: (
    _root,
    args: OfCart<{giftCardCodes: readonly string[]}>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) => {
      setGiftCards(cart, [...cart.giftCardCodes, ...args.giftCardCodes]);
      return [];
    }),
  cartGiftCardCodesRemove: (
    _root,
    args: OfCart<{appliedGiftCardIds: readonly string[]}>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) => {
      removeGiftCards(cart, args.appliedGiftCardIds);
      return [];
    }),
  cartBuyerIdentityUpdate: (
    _root,
    args: OfCart<{buyerIdentity: BuyerIdentityInput}>,
    {world},
    info,
  ) =>
    changeCart(world, info, args.cartId, (cart) =>
      updateBuyerIdentity(world, cart, args.buyerIdentity),
    ),
} satisfies Fields<unknown>;
