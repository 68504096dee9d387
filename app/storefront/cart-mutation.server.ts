import type {CartQueryDataReturn} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import * as v from 'valibot';
import {fill, type Messages, messagesFor} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
import {logError} from '~/shopify/log.server';
import {type CartInput, parseCartInput} from './cart-input';
import {LONGEST_NAME, type NameProblem} from './personalisation';

/** What to tell the visitor, and beside what: a line of the cart by its id, or a part of a form. */
export interface CartMessage {
  readonly target: string;
  readonly text: string;
}

export interface CartOutcome {
  readonly isDone: boolean;
  readonly messages: readonly CartMessage[];
}

interface CartMutation {
  readonly outcome: CartOutcome;
  /** Of HTTP. */
  readonly status: number;
  /** Sets the cart's cookie. */
  readonly headers: Headers;
}

type CartTexts = Messages['cart'];

/** Absent where Shopify could do nothing, whatever Hydrogen's types say. */
const CartSchema = v.object({id: v.string()});

/** Messages that belong to no line. */
export const CART_TARGETS = {
  cart: 'cart',
  name: 'name',
  discount: 'discount',
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
  const texts = messagesFor(context.locale).cart;
  if (parsed.kind === 'name') {
    const text = nameProblemText(parsed.problem, texts);
    return refused(CART_TARGETS.name, text, 422);
  }
  if (parsed.kind === 'unreadable') {
    return refused(CART_TARGETS.cart, texts.unreadable, 400);
  }
  const {input} = parsed;
  try {
    const result = await send(context, input);
    const cart = v.safeParse(CartSchema, result.cart);
    const isDone = (result.userErrors ?? []).length === 0;
    return {
      outcome: {isDone, messages: messagesOf(result, input, texts)},
      status: isDone ? 200 : 422,
      headers: cart.success
        ? context.cart.setCartId(cart.output.id)
        : new Headers(),
    };
  } catch (error) {
    logError(ShopifyUnavailable.from('storefront', error), context.requestId);
    return refused(targetOf(input), texts.notAnswered, 503);
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
  }
}

/** Shopify replaces all codes at once: those that count are sent again, or a mistyped one would cost the discount. */
async function updateDiscountCodes(
  cart: AppLoadContext['cart'],
  {intent, code}: CartInput & {code: string},
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
  };
  // A warning names the line that it is about; an error is about what was just done.
  return [
    ...userErrors.map(({message}) => ({target, text: message})),
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

function refused(target: string, text: string, status: number): CartMutation {
  return {
    outcome: {isDone: false, messages: [{target, text}]},
    status,
    headers: new Headers(),
  };
}
