import type {CartQueryDataReturn} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {fill, type Messages, messagesFor} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {type CartInput, parseCartInput} from './cart-input';
import {isTooManyGiftCards} from './gift-card-filter.server';
import {LONGEST_NAME, type NameProblem} from './personalisation';

/** What to tell the visitor, and beside what: a line of the cart by its id, or a part of a form. */
export interface CartMessage {
  readonly target: string;
  readonly text: string;
}

export interface CartOutcome {
  readonly isDone: boolean;
  readonly messages: readonly CartMessage[];
  /** What was written by hand and not taken, for its box to hold again. */
  readonly typed: string | null;
}

interface CartMutation {
  readonly outcome: CartOutcome;
  /** Of HTTP. */
  readonly status: number;
  /** Sets the cart's cookie. */
  readonly headers: Headers;
}

type CartTexts = Messages['cart'] & Messages['shop']['cart'];

/** Absent where Shopify could do nothing, whatever Hydrogen's types say. */
const CartSchema = v.object({id: v.string()});
const GiftCardsSchema = v.object({
  appliedGiftCards: v.array(v.object({lastCharacters: v.string()})),
});

/** Messages that belong to no line. */
export const CART_TARGETS = {
  cart: 'cart',
  name: 'name',
  discount: 'discount',
  giftCard: 'gift-card',
  note: 'note',
} as const;

/**
 * Does to the visitor's cart what the form says. What Shopify refuses, caps or does not answer is in the outcome's
 * messages.
 */
export async function mutateCart(
  context: AppLoadContext,
  form: URLSearchParams,
): Promise<CartMutation> {
  const parsed = parseCartInput(form);
  const messages = messagesFor(context.locale);
  const texts = {...messages.cart, ...messages.shop.cart};
  if (parsed.kind === 'name') {
    const text = nameProblemText(parsed.problem, texts);
    return refused(CART_TARGETS.name, text, 422);
  }
  if (parsed.kind === 'unreadable') {
    return refused(CART_TARGETS.cart, texts.unreadable, 400);
  }
  const {input} = parsed;
  if (
    input.intent === 'apply-gift-card' &&
    isTooManyGiftCards(context.buyerAddress)
  ) {
    return refused(
      CART_TARGETS.giftCard,
      texts.tooManyGiftCards,
      429,
      input.code,
    );
  }
  try {
    const result = await send(context, input);
    const cart = v.safeParse(CartSchema, result.cart);
    const outcome = outcomeOf(result, input, texts);
    return {
      outcome,
      status: outcome.isDone ? 200 : 422,
      headers: cart.success
        ? context.cart.setCartId(cart.output.id)
        : new Headers(),
    };
  } catch (error) {
    logError(ShopifyUnavailable.from('storefront', error), context.requestId);
    return refused(targetOf(input), texts.notAnswered, 503, typedIn(input));
  }
}

/** @throws unknown what the client throws, and the errors that Shopify answers with */
async function send(
  {cart}: AppLoadContext,
  input: CartInput,
): Promise<CartQueryDataReturn> {
  const result = await sendOnce(cart, input);
  if (result.errors) throw new Error(JSON.stringify(result.errors));
  // Shopify forgets carts after some time; the visitor's browser still has the old one's id.
  if (input.intent === 'add' && !v.is(CartSchema, result.cart)) {
    return cart.create({lines: [lineOf(input)]});
  }
  return result;
}

function sendOnce(
  cart: AppLoadContext['cart'],
  input: CartInput,
): Promise<CartQueryDataReturn> {
  switch (input.intent) {
    case 'add':
      return cart.addLines([lineOf(input)]);
    case 'update':
      return input.quantity === 0
        ? cart.removeLines([input.lineId])
        : cart.updateLines([{id: input.lineId, quantity: input.quantity}]);
    case 'remove':
      return cart.removeLines([input.lineId]);
    case 'apply-discount':
    case 'remove-discount':
      return updateDiscountCodes(cart, input);
    case 'apply-gift-card':
      return cart.addGiftCard(input.code);
    case 'remove-gift-card':
      return cart.removeGiftCard(input.giftCardId);
    case 'note':
      return cart.updateNote(input.note);
  }
}

function outcomeOf(
  result: CartQueryDataReturn,
  input: CartInput,
  texts: CartTexts,
): CartOutcome {
  const messages = messagesOf(result, input, texts);
  if (input.intent === 'apply-gift-card' && !isApplied(result, input.code)) {
    messages.push({target: CART_TARGETS.giftCard, text: texts.giftCardUnknown});
    return {isDone: false, messages, typed: input.code};
  }
  if ((result.userErrors ?? []).length > 0) {
    return {isDone: false, messages, typed: typedIn(input)};
  }
  if (input.intent === 'note') {
    messages.push({target: CART_TARGETS.note, text: texts.noteSaved});
  }
  return {isDone: true, messages, typed: null};
}

/** Shopify says nothing of a code that it does not take, and of those that it takes the end. */
function isApplied(result: CartQueryDataReturn, code: string): boolean {
  const cart = v.safeParse(GiftCardsSchema, result.cart);
  return (
    cart.success &&
    cart.output.appliedGiftCards.some(({lastCharacters}) =>
      code.toLowerCase().endsWith(lastCharacters.toLowerCase()),
    )
  );
}

function typedIn(input: CartInput): string | null {
  switch (input.intent) {
    case 'apply-discount':
    case 'apply-gift-card':
      return input.code;
    case 'note':
      return input.note;
    default:
      return null;
  }
}

/** Shopify replaces all codes at once: those that count are sent again, or a mistyped one would cost the discount. */
async function updateDiscountCodes(
  cart: AppLoadContext['cart'],
  {intent, code}: CartInput & {intent: 'apply-discount' | 'remove-discount'},
): Promise<CartQueryDataReturn> {
  const current = await cart.get();
  const others = (current?.discountCodes ?? [])
    .filter(
      (each) =>
        each.applicable && each.code.toLowerCase() !== code.toLowerCase(),
    )
    .map((each) => each.code);
  return cart.updateDiscountCodes(
    intent === 'apply-discount' ? [...others, code] : others,
  );
}

const lineOf = (input: CartInput & {intent: 'add'}) => ({
  merchandiseId: input.variantId,
  quantity: input.quantity,
  attributes: input.attributes,
});

function messagesOf(
  {userErrors = [], warnings = []}: CartQueryDataReturn,
  input: CartInput,
  texts: CartTexts,
): CartMessage[] {
  const target = targetOf(input);
  const own: Readonly<Record<string, string>> = {
    MERCHANDISE_NOT_ENOUGH_STOCK: texts.notEnoughStock,
    MERCHANDISE_OUT_OF_STOCK: texts.outOfStock,
    NOTE_TOO_LONG: texts.noteTooLong,
    PAYMENTS_GIFT_CARDS_UNAVAILABLE: texts.giftCardsUnavailable,
  };
  // A warning names the line that it is about; an error is about what was just done.
  return [
    ...userErrors.map(({code, message}) => ({
      target,
      text: (code && own[code]) ?? message,
    })),
    ...warnings.map((warning) => ({
      target: isLineId(warning.target) ? warning.target : target,
      text: own[warning.code] ?? warning.message,
    })),
  ];
}

const isLineId = (id: string): boolean =>
  id.startsWith('gid://shopify/CartLine/');

function targetOf(input: CartInput): string {
  switch (input.intent) {
    case 'add':
      return CART_TARGETS.cart;
    case 'update':
    case 'remove':
      return input.lineId;
    case 'apply-discount':
    case 'remove-discount':
      return CART_TARGETS.discount;
    case 'apply-gift-card':
    case 'remove-gift-card':
      return CART_TARGETS.giftCard;
    case 'note':
      return CART_TARGETS.note;
  }
}

function nameProblemText(problem: NameProblem, texts: CartTexts): string {
  switch (problem) {
    case 'missing':
      return texts.nameMissing;
    case 'tooLong':
      return fill(texts.nameTooLong, {max: LONGEST_NAME});
    case 'letters':
      return texts.nameLetters;
  }
}

function refused(
  target: string,
  text: string,
  status: number,
  typed: string | null = null,
): CartMutation {
  return {
    outcome: {isDone: false, messages: [{target, text}], typed},
    status,
    headers: new Headers(),
  };
}
