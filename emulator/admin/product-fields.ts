import {connection, type ConnectionArguments} from '../graphql/connection';
import type {Context} from '../graphql/context';
import {gid, numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {findVariant} from '../orders/prices';
import type {Product, Variant} from '../state/catalogue';
import {OWN_WAREHOUSE} from '../state/locations';
import {decimal} from '../state/money';

export interface VariantSource {
  readonly product: Product;
  readonly variant: Variant;
}

/** The product of this gid, or null. */
export function productOf({world}: Context, id: string): Product | null {
  const number = numericId('Product', id);
  return world.catalogue.products.find((each) => each.id === number) ?? null;
}

/** The variant of this gid, or null. */
export function variantOf({world}: Context, id: string): VariantSource | null {
  const number = numericId('ProductVariant', id);
  return number === null ? null : findVariant(world.catalogue, number);
}

/** The variant whose inventory item has this gid, or null. */
export function inventoryItemOf(
  {world}: Context,
  id: string,
): VariantSource | null {
  const number = numericId('InventoryItem', id);
  const variant = world.catalogue.products
    .flatMap(({variants}) => variants)
    .find(({inventoryItemId}) => inventoryItemId === number);
  return variant ? findVariant(world.catalogue, variant.id) : null;
}

const variantsOf = (product: Product): VariantSource[] =>
  product.variants.map((variant) => ({product, variant}));

const pieces = ({variants}: Product) =>
  variants.reduce((sum, {available}) => sum + available, 0);

export const productFields = {
  hasOutOfStockVariants: ({variants}) =>
    variants.some(({available}) => available <= 0),
  id: ({id}) => gid('Product', id),
  legacyResourceId: ({id}) => String(id),
  status: () => 'ACTIVE',
  title: ({title}) => title.en,
  totalInventory: pieces,
  tracksInventory: () => true,
  variants: (product, args: ConnectionArguments) =>
    connection(variantsOf(product), args, ({variant}) => variant.id),
} satisfies Fields<Product>;

const variantTitle = ({variant}: VariantSource) =>
  variant.optionValues.map(({en}) => en).join(' / ');

export const variantFields = {
  availableForSale: ({variant}) => variant.available > 0,
  barcode: ({variant}) => variant.barcode,
  compareAtPrice: ({variant}) =>
    variant.compareAtPrice && decimal(variant.compareAtPrice.NOK),
  displayName: (source) =>
    `${source.product.title.en} - ${variantTitle(source)}`,
  id: ({variant}) => gid('ProductVariant', variant.id),
  inventoryItem: (source) => source,
  inventoryQuantity: ({variant}) => variant.available,
  legacyResourceId: ({variant}) => String(variant.id),
  position: ({product, variant}) => product.variants.indexOf(variant) + 1,
  price: ({variant}) => decimal(variant.price.NOK),
  product: ({product}) => product,
  selectedOptions: ({product, variant}) =>
    product.options.map(({name}, index) => ({
      name: name.en,
      value: variant.optionValues[index]?.en ?? '',
    })),
  sku: ({variant}) => variant.sku,
  title: variantTitle,
} satisfies Fields<VariantSource>;

interface LevelSource extends VariantSource {
  readonly locationId: number;
}

/** Stock is kept at the shop's own warehouse only. */
const levelOf = (source: VariantSource): LevelSource => ({
  ...source,
  locationId: OWN_WAREHOUSE,
});

export const inventoryItemFields = {
  id: ({variant}) => gid('InventoryItem', variant.inventoryItemId),
  inventoryLevel: (source, {locationId}: {locationId: string}) =>
    numericId('Location', locationId) === OWN_WAREHOUSE
      ? levelOf(source)
      : null,
  inventoryLevels: (source, args: ConnectionArguments) =>
    connection([levelOf(source)], args, ({locationId}) => locationId),
  legacyResourceId: ({variant}) => String(variant.inventoryItemId),
  requiresShipping: ({variant}) => variant.requiresShipping,
  sku: ({variant}) => variant.sku,
  tracked: () => true,
} satisfies Fields<VariantSource>;

export const inventoryLevelFields = {
  id: ({variant, locationId}) =>
    `${gid('InventoryLevel', locationId)}?inventory_item_id=${variant.inventoryItemId}`,
  isActive: ({locationId}, _args, {world}) =>
    world.locations.get(locationId)?.isActive ?? false,
  item: (source) => source,
  location: ({locationId}, _args, {world}) =>
    world.locations.get(locationId) ?? null,
  quantities: ({variant}, {names}: {names: readonly string[]}) =>
    // Of Shopify's states of stock only this one is counted; asking for another finds nothing.
    names
      .filter((name) => name === 'available')
      .map((name) => ({name, quantity: variant.available})),
} satisfies Fields<LevelSource>;
