import type {Context} from '../../graphql/context';
import type {Fields} from '../../graphql/schema';
import {variantSource} from '../catalogue/sources';
import {moneyV2, moneyV2Of} from '../money-v2';
import type {PricedLine} from './cart-cost';
import {lineAllocations} from './discounts';

interface LineSource {
  readonly __typename: 'CartLine';
  readonly priced: PricedLine;
}

export const lineSource = (priced: PricedLine): LineSource => ({
  __typename: 'CartLine',
  priced,
});

const compareAt = ({variant, currency}: PricedLine) =>
  variant.compareAtPrice && moneyV2(variant.compareAtPrice[currency], currency);

const allocations = ({priced}: LineSource, _args: unknown, {world}: Context) =>
  lineAllocations(world, priced);

export const cartLineFields = {
  CartLine: {
    attribute: ({priced}, {key}: {key: string}) =>
      priced.line.attributes.find((candidate) => candidate.key === key) ?? null,
    attributes: ({priced}) => priced.line.attributes,
    cost: ({priced}) => ({
      amountPerQuantity: moneyV2Of(priced.unitPrice.presentment),
      compareAtAmountPerQuantity: compareAt(priced),
      subtotalAmount: moneyV2Of(priced.subtotal.presentment),
      totalAmount: moneyV2Of(priced.total.presentment),
    }),
    discountAllocations: allocations,
    estimatedCost: ({priced}) => ({
      amount: moneyV2Of(priced.unitPrice.presentment),
      compareAtAmount: compareAt(priced),
      subtotalAmount: moneyV2Of(priced.subtotal.presentment),
      totalAmount: moneyV2Of(priced.total.presentment),
    }),
    id: ({priced}) => priced.line.id,
    instructions: () => ({canRemove: true, canUpdateQuantity: true}),
    merchandise: ({priced}) =>
      variantSource(priced.product, priced.variant, priced.currency),
    parentRelationship: () => null,
    quantity: ({priced}) => priced.line.quantity,
    sellingPlanAllocation: () => null,
  } satisfies Fields<LineSource>,
};
