import type {CurrencyCode} from './money';

export interface Localized {
  readonly en: string;
  readonly nb: string;
}

export interface ProductImage {
  readonly id: number;
  /** Path below /cdn/shop/files/, without a query. */
  readonly file: string;
  readonly alt: Localized;
  readonly width: number;
  readonly height: number;
}

export interface Variant {
  readonly id: number;
  readonly sku: string;
  readonly barcode: string | null;
  /** In the order of the product's options. */
  readonly optionValues: readonly Localized[];
  /** Minor units. */
  readonly price: Readonly<Record<CurrencyCode, number>>;
  readonly compareAtPrice: Readonly<Record<CurrencyCode, number>> | null;
  readonly inventoryItemId: number;
  readonly requiresShipping: boolean;
  readonly weightGrams: number;
  readonly imageId: number | null;
  /** Pieces at the shop's one location. Checkout lowers it, a restock raises it. */
  available: number;
}

export interface Product {
  readonly id: number;
  readonly handle: string;
  title: Localized;
  readonly description: Localized;
  readonly productType: string;
  readonly vendor: string;
  readonly tags: readonly string[];
  readonly isGiftCard: boolean;
  readonly options: readonly {
    readonly id: number;
    readonly name: Localized;
    readonly values: readonly {
      readonly id: number;
      readonly name: Localized;
      /** A hex colour, for options that are colours. */
      readonly swatch: string | null;
    }[];
  }[];
  readonly variants: readonly Variant[];
  readonly images: readonly ProductImage[];
  readonly publishedAt: string;
  /** Whether the storefront's channel has it. Orders and the Admin API know it all the same. */
  isPublished: boolean;
  /** Higher sells better: the order of BEST_SELLING and RELEVANCE. */
  readonly popularity: number;
}

export interface Collection {
  readonly id: number;
  readonly handle: string;
  readonly title: Localized;
  readonly description: Localized;
  readonly image: ProductImage | null;
  /** In the merchant's own order. */
  readonly productIds: readonly number[];
  readonly updatedAt: string;
}

export interface ContentPage {
  readonly id: number;
  readonly handle: string;
  readonly title: Localized;
  readonly bodyHtml: Localized;
}

export interface Article {
  readonly id: number;
  readonly handle: string;
  readonly title: Localized;
  readonly excerpt: Localized;
  readonly bodyHtml: Localized;
  readonly author: {readonly firstName: string; readonly lastName: string};
  readonly image: ProductImage;
  readonly tags: readonly string[];
  readonly publishedAt: string;
}

export interface Blog {
  readonly id: number;
  readonly handle: string;
  readonly title: Localized;
  readonly articles: readonly Article[];
}

/** What the merchant has moved: Shopify admin > URL redirects. */
export interface UrlRedirect {
  readonly id: number;
  /** In lower case, without a slash at its end. */
  readonly path: string;
  readonly target: string;
}

export interface MenuItem {
  readonly id: number;
  readonly title: Localized;
  readonly type:
    | 'BLOG'
    | 'COLLECTION'
    | 'COLLECTIONS'
    | 'PAGE'
    | 'SHOP_POLICY'
    | 'HTTP'
    | 'FRONTPAGE';
  /** Path on the online store: "/collections/nord". */
  readonly path: string;
  readonly resourceId: number | null;
  readonly items: readonly MenuItem[];
}

export interface Menu {
  readonly id: number;
  readonly handle: string;
  readonly title: Localized;
  readonly items: readonly MenuItem[];
}

export interface Catalogue {
  readonly products: readonly Product[];
  readonly collections: readonly Collection[];
  readonly pages: readonly ContentPage[];
  /** Handles: privacy-policy, refund-policy, shipping-policy, terms-of-service. */
  readonly policies: readonly ContentPage[];
  readonly blogs: readonly Blog[];
  readonly redirects: readonly UrlRedirect[];
  readonly menus: readonly Menu[];
}
