import type {Product, Variant} from '../state/catalogue';
import {addBags, type CurrencyCode, negateBag, scaleBag} from '../state/money';
import type {OrderLine} from '../state/orders';
import {discountOn} from './discount-codes';
import {variantPrice} from './prices';
import {includedTax, vatPercent} from './tax';

const DEFAULT_VARIANT_TITLE = 'Default Title';

/** What was sold, frozen as it was at the time of the order. */
export function orderLine(input: {
  readonly id: number;
  readonly product: Product;
  readonly variant: Variant;
  readonly quantity: number;
  readonly customAttributes: readonly {key: string; value: string}[];
  readonly discountCodes: readonly string[];
  readonly language: 'en' | 'nb' | 'de';
  readonly presentmentCurrency: CurrencyCode;
  readonly countryCode: string;
}): OrderLine {
  const {product, variant, quantity} = input;
  const language = input.language === 'nb' ? 'nb' : 'en';
  const unitPrice = variantPrice(variant, input.presentmentCurrency);
  const gross = scaleBag(unitPrice, quantity);
  const discount = discountOn(gross, input.discountCodes);
  // A gift card is taxed when it is spent.
  const percent = product.isGiftCard ? 0 : vatPercent(input.countryCode);
  const variantTitle = variant.optionValues
    .map((value) => value[language])
    .join(' / ');
  const image =
    product.images.find(({id}) => id === variant.imageId) ?? product.images[0];
  return {
    id: input.id,
    productId: product.id,
    variantId: variant.id,
    title: product.title[language],
    variantTitle:
      variantTitle === '' || variantTitle === DEFAULT_VARIANT_TITLE
        ? null
        : variantTitle,
    sku: variant.sku,
    imageFile: image?.file ?? null,
    quantity,
    currentQuantity: quantity,
    unitPrice,
    discount,
    tax: includedTax(addBags(gross, negateBag(discount)), percent),
    requiresShipping: variant.requiresShipping,
    isGiftCard: product.isGiftCard,
    customAttributes: input.customAttributes,
  };
}
