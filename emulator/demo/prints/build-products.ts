import type {Product, ProductImage, Variant} from '../../state/catalogue';
import {DENOMINATIONS, GIFT_CARD} from './gift-card';
import {printPrice} from './price-lists';
import type {PrintDefinition} from './print-definition';
import {IMAGE_SIZE, printImages} from './print-images';
import {FRAME_OPTION, FRAMES, SIZE_OPTION, SIZES} from './sizes-and-frames';

const FIRST_PRODUCT_ID = 8_000_000_000_001;
const FIRST_VARIANT_ID = 44_000_000_000_001;
const FIRST_INVENTORY_ITEM_ID = 46_000_000_000_001;
const FIRST_OPTION_ID = 10_000_000_000_001;
const FIRST_IMAGE_ID = 42_000_000_000_001;
/** Ids of one product's parts lie together, so that a variant added to one product moves no other's. */
const IDS_PER_PRODUCT = 100;

interface Combination {
  readonly size: (typeof SIZES)[number];
  readonly frame: (typeof FRAMES)[number];
  readonly available: number;
}

function combinations(print: PrintDefinition): Combination[] {
  return SIZES.flatMap((size) =>
    FRAMES.flatMap((frame, index) => {
      const available = print.stock[size.size]?.[index] ?? null;
      return available === null ? [] : [{size, frame, available}];
    }),
  );
}

/** A product made from a print, with all of its ids derived from its position in the shop (0 for the first). */
export function buildPrint(
  print: PrintDefinition,
  collectionHandle: string,
  position: number,
): Product {
  const offset = position * IDS_PER_PRODUCT;
  const made = combinations(print);
  const sizes = SIZES.filter(({size}) =>
    made.some((m) => m.size.size === size),
  );
  const frames = FRAMES.filter(({frame}) =>
    made.some((m) => m.frame.frame === frame),
  );
  const images = printImages(
    print,
    frames.map(({frame}) => frame),
    FIRST_IMAGE_ID + offset,
  );
  const variants = made.map(({size, frame, available}, index): Variant => ({
    id: FIRST_VARIANT_ID + offset + index,
    sku: `${print.code}-${size.sku}-${frame.sku}`,
    barcode: null,
    optionValues: [size.name, frame.name],
    ...printPrice(
      print.priceList,
      print.reduced ?? false,
      size.size,
      frame.frame,
    ),
    inventoryItemId: FIRST_INVENTORY_ITEM_ID + offset + index,
    requiresShipping: true,
    weightGrams: size.weightGrams * frame.weightFactor,
    imageId:
      frame.frame === 'unframed'
        ? images.flat.id
        : (images[frame.frame]?.id ?? null),
    available,
  }));
  const optionId = FIRST_OPTION_ID + offset;
  return {
    id: FIRST_PRODUCT_ID + position,
    handle: print.handle,
    title: print.title,
    description: print.description,
    productType: 'Art print',
    vendor: print.artist,
    tags: [
      collectionHandle,
      print.technique,
      ...print.colours,
      ...(print.extraTags ?? []),
    ],
    isGiftCard: false,
    options: [
      {
        id: optionId,
        name: SIZE_OPTION,
        values: sizes.map(({name}, index) => ({
          id: optionId + 10 + index,
          name,
          swatch: null,
        })),
      },
      {
        id: optionId + 1,
        name: FRAME_OPTION,
        values: frames.map(({name, swatch}, index) => ({
          id: optionId + 20 + index,
          name,
          swatch,
        })),
      },
    ],
    variants,
    images: [images.flat, images.oak, images.black, images.detail].filter(
      (image) => image !== null,
    ),
    publishedAt: print.publishedAt,
    isPublished: true,
    popularity: print.popularity,
  };
}

/** The gift card, at its position in the shop (0 for the first product). */
export function buildGiftCard(position: number): Product {
  const offset = position * IDS_PER_PRODUCT;
  const image: ProductImage = {
    id: FIRST_IMAGE_ID + offset,
    file: 'gift-card.jpg',
    alt: {
      en: `${GIFT_CARD.title.en}: ${GIFT_CARD.motif.en}`,
      nb: `${GIFT_CARD.title.nb}: ${GIFT_CARD.motif.nb}`,
    },
    ...IMAGE_SIZE,
  };
  return {
    id: FIRST_PRODUCT_ID + position,
    handle: GIFT_CARD.handle,
    title: GIFT_CARD.title,
    description: GIFT_CARD.description,
    productType: 'Gift card',
    vendor: GIFT_CARD.vendor,
    tags: GIFT_CARD.tags,
    isGiftCard: true,
    options: [
      {
        id: FIRST_OPTION_ID + offset,
        name: GIFT_CARD.optionName,
        values: DENOMINATIONS.map(({name}, index) => ({
          id: FIRST_OPTION_ID + offset + 10 + index,
          name,
          swatch: null,
        })),
      },
    ],
    variants: DENOMINATIONS.map(({name, price}, index) => ({
      id: FIRST_VARIANT_ID + offset + index,
      sku: `GIFT-${price.NOK / 100}`,
      barcode: null,
      optionValues: [name],
      price,
      compareAtPrice: null,
      inventoryItemId: FIRST_INVENTORY_ITEM_ID + offset + index,
      requiresShipping: false,
      weightGrams: 0,
      imageId: image.id,
      available: 9999,
    })),
    images: [image],
    publishedAt: GIFT_CARD.publishedAt,
    isPublished: true,
    popularity: GIFT_CARD.popularity,
  };
}
