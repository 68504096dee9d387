import type {CartQueryDataReturn} from '@shopify/hydrogen';
import type {AppLoadContext} from '@shopify/remix-oxygen';
import {fill, messagesFor} from '~/i18n/messages';
import {ShopifyUnavailable} from '~/shopify/errors';
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
  /** Sets the cart's cookie. */
  readonly headers: Headers;
}

/** Messages that belong to no line. */
export const CART_TARGETS = {
  cart: 'cart',
  name: 'name',
  discount: 'discount',
} as const;

/**
 * Does to the visitor's cart what the form says. What Shopify refuses or caps is in the outcome's messages.
 * @throws ShopifyUnavailable when Shopify does not answer
 */
export async function mutateCart(
  context: AppLoadContext,
  form: FormData,
): Promise<CartMutation> {
  const parsed = parseCartInput(form);
  const texts = messagesFor(context.locale).cart;
  if (parsed.kind === 'name') {
    return refused(CART_TARGETS.name, nameProblemText(parsed.problem, context));
  }
  if (parsed.kind === 'unreadable') {
    return refused(CART_TARGETS.cart, texts.unreadable);
  }
  const result = await send(context, parsed.input);
  if (result.errors) throw new ShopifyUnavailable('storefront', result.errors);
  const messages = messagesOf(result, parsed.input, texts);
  return {
    outcome: {isDone: (result.userErrors ?? []).length === 0, messages},
    headers: context.cart.setCartId(result.cart.id),
  };
}

async function send(
  {cart}: AppLoadContext,
  input: CartInput,
): Promise<CartQueryDataReturn> {
  try {
    switch (input.intent) {
      case 'add':
        return await cart.addLines([
          {
            merchandiseId: input.variantId,
            quantity: input.quantity,
            attributes: input.attributes,
          },
        ]);
      case 'update':
        return input.quantity === 0
          ? await cart.removeLines([input.lineId])
          : await cart.updateLines([
              {id: input.lineId, quantity: input.quantity},
            ]);
      case 'remove':
        return await cart.removeLines([input.lineId]);
      case 'apply-discount':
        return await cart.updateDiscountCodes([input.code]);
      case 'remove-discount':
        return await cart.updateDiscountCodes([]);
    }
  } catch (error) {
    throw ShopifyUnavailable.from('storefront', error);
  }
}

function messagesOf(
  {userErrors = [], warnings = []}: CartQueryDataReturn,
  input: CartInput,
  texts: ReturnType<typeof messagesFor>['cart'],
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

function nameProblemText(
  problem: NameProblem,
  {locale}: AppLoadContext,
): string {
  const texts = messagesFor(locale).cart;
  switch (problem) {
    case 'missing':
      return texts.nameMissing;
    case 'tooLong':
      return fill(texts.nameTooLong, {max: LONGEST_NAME});
    case 'letters':
      return texts.nameLetters;
  }
}

function refused(target: string, text: string): CartMutation {
  return {
    outcome: {isDone: false, messages: [{target, text}]},
    headers: new Headers(),
  };
}
