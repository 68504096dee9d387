import {bothCurrencies} from '../customer/money-v2';
import {discountApplications} from '../customer/line-fields';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {discountOn} from '../orders/discount-codes';
import {editableQuantity} from '../orders/editable';
import {currentAmounts, shareOfCurrent} from '../orders/line-amounts';
import {findVariant} from '../orders/prices';
import {isRestockable} from '../orders/restock';
import {type MoneyBag, subtractBags} from '../state/money';
import {stagedChanges} from './calculated-order-fields';
import {imageOf} from './image';
import type {CalculatedLineSource} from './order-edit-source';

/** A line as it would be with what is staged. A line of the order has its number, a new one a UUID, as recorded. */
export const calculatedLineFields = {
  calculatedDiscountAllocations: discountAllocations,
  customAttributes: ({line}) => line.customAttributes,
  discountedUnitPriceSet: ({line, source}) =>
    bothCurrencies(
      subtractBags(
        line.unitPrice,
        discountOn(line.unitPrice, source.order.discountCodes),
      ),
    ),
  editableQuantity: (each) => editablePieces(each),
  editableQuantityBeforeChanges: ({source, line}) => {
    const before = source.order.lines.find(({id}) => id === line.id);
    return before ? editableQuantity(source.order, before) : 0;
  },
  editableSubtotalSet: (each) => bothCurrencies(editableSubtotal(each)),
  // Discounts of single lines are not emulated.
  hasStagedLineItemDiscount: () => false,
  id: ({line, added}) => gid('CalculatedLineItem', added?.uuid ?? line.id),
  image: ({line}, _args, {world}) =>
    line.imageFile === null ? null : imageOf(world, line.imageFile, line.title),
  originalUnitPriceSet: ({line}) => bothCurrencies(line.unitPrice),
  quantity: ({line}) => line.currentQuantity,
  restockable: ({line, source, added}, _args, {world}) =>
    added === null && isRestockable(world, source.order, line),
  restocking: ({line, source}) =>
    source.edit.quantities.get(line.id)?.restock ?? false,
  sku: ({line}) => line.sku,
  stagedChanges: ({line, source}) =>
    stagedChanges(source).filter(({key}) => key === line.id),
  title: ({line}) => line.title,
  uneditableSubtotalSet: (each) =>
    bothCurrencies(
      subtractBags(
        currentAmounts(each.source.calculated, each.line).total,
        editableSubtotal(each),
      ),
    ),
  variant: ({line}, _args, {world}) =>
    line.variantId === null
      ? null
      : findVariant(world.catalogue, line.variantId),
  variantTitle: ({line}) => line.variantTitle,
} satisfies Fields<CalculatedLineSource>;

const editablePieces = ({source, line}: CalculatedLineSource): number =>
  editableQuantity(source.calculated, line);

const editableSubtotal = (each: CalculatedLineSource): MoneyBag =>
  shareOfCurrent(each.source.calculated, each.line, editablePieces(each)).total;

function discountAllocations({source, line}: CalculatedLineSource) {
  const {discount} = currentAmounts(source.calculated, line);
  if (discount.presentment.amount === 0) return [];
  return discountApplications(source.order).map(({code, value, ...rest}) => ({
    allocatedAmountSet: bothCurrencies(discount),
    discountApplication: {
      ...rest,
      __typename: 'CalculatedDiscountCodeApplication',
      appliedTo: 'ORDER',
      code,
      description: code,
      id: gid('CalculatedDiscountCodeApplication', code),
      value,
    },
  }));
}
