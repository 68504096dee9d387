/* Written by `npm run codegen`. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends {[key: string]: unknown}> = {[K in keyof T]: T[K]};
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | {[P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never};
import type {DocumentTypeDecoration} from '@graphql-typed-document-node/core';
export type CartErrorCode =
  | 'ADDRESS_FIELD_CONTAINS_EMOJIS'
  | 'ADDRESS_FIELD_CONTAINS_HTML_TAGS'
  | 'ADDRESS_FIELD_CONTAINS_URL'
  | 'ADDRESS_FIELD_DOES_NOT_MATCH_EXPECTED_PATTERN'
  | 'ADDRESS_FIELD_IS_REQUIRED'
  | 'ADDRESS_FIELD_IS_TOO_LONG'
  | 'BUNDLES_AND_ADDONS_CANNOT_BE_MIXED'
  | 'BUYER_CANNOT_PURCHASE_FOR_COMPANY_LOCATION'
  | 'CART_TOO_LARGE'
  | 'GIFT_CARD_RECIPIENT_INVALID'
  | 'INVALID'
  | 'INVALID_COMPANY_LOCATION'
  | 'INVALID_DELIVERY_ADDRESS_ID'
  | 'INVALID_DELIVERY_GROUP'
  | 'INVALID_DELIVERY_OPTION'
  | 'INVALID_INCREMENT'
  | 'INVALID_MERCHANDISE_LINE'
  | 'INVALID_METAFIELDS'
  | 'INVALID_ZIP_CODE_FOR_COUNTRY'
  | 'INVALID_ZIP_CODE_FOR_PROVINCE'
  | 'LESS_THAN'
  | 'MAXIMUM_EXCEEDED'
  | 'MERCHANDISE_LINE_TRANSFORMERS_RUN_ERROR'
  | 'MERCHANDISE_NOT_APPLICABLE'
  | 'MINIMUM_NOT_MET'
  | 'MISSING_CUSTOMER_ACCESS_TOKEN'
  | 'MISSING_DISCOUNT_CODE'
  | 'MISSING_NOTE'
  | 'NOTE_TOO_LONG'
  | 'ONLY_ONE_DELIVERY_ADDRESS_CAN_BE_SELECTED'
  | 'PARENT_LINE_INVALID_REFERENCE'
  | 'PARENT_LINE_NESTING_TOO_DEEP'
  | 'PARENT_LINE_NOT_FOUND'
  | 'PARENT_LINE_OPERATION_BLOCKED'
  | 'PENDING_DELIVERY_GROUPS'
  | 'PROVINCE_NOT_FOUND'
  | 'SELLING_PLAN_NOT_APPLICABLE'
  | 'SERVICE_UNAVAILABLE'
  | 'TOO_MANY_DELIVERY_ADDRESSES'
  | 'UNSPECIFIED_ADDRESS_ERROR'
  | 'VALIDATION_CUSTOM'
  | 'VARIANT_REQUIRES_SELLING_PLAN'
  | 'ZIP_CODE_NOT_SUPPORTED';

export type CartWarningCode =
  | 'DISCOUNT_CODE_NOT_HONOURED'
  | 'DISCOUNT_CURRENTLY_INACTIVE'
  | 'DISCOUNT_CUSTOMER_NOT_ELIGIBLE'
  | 'DISCOUNT_CUSTOMER_USAGE_LIMIT_REACHED'
  | 'DISCOUNT_ELIGIBLE_CUSTOMER_MISSING'
  | 'DISCOUNT_INCOMPATIBLE_PURCHASE_TYPE'
  | 'DISCOUNT_NOT_FOUND'
  | 'DISCOUNT_NO_ENTITLED_LINE_ITEMS'
  | 'DISCOUNT_NO_ENTITLED_SHIPPING_LINES'
  | 'DISCOUNT_PURCHASE_NOT_IN_RANGE'
  | 'DISCOUNT_QUANTITY_NOT_IN_RANGE'
  | 'DISCOUNT_USAGE_LIMIT_REACHED'
  | 'DUPLICATE_DELIVERY_ADDRESS'
  | 'MERCHANDISE_NOT_ENOUGH_STOCK'
  | 'MERCHANDISE_OUT_OF_STOCK'
  | 'MERCHANDISE_SELLING_PLAN_NOT_APPLICABLE_ON_COMPANY_LOCATION'
  | 'PAYMENTS_GIFT_CARDS_UNAVAILABLE'
  | 'PRODUCT_UNAVAILABLE_IN_BUYER_LOCATION';

export type CategoryFilter = {
  id: string;
};

export type CountryCode =
  | 'AC'
  | 'AD'
  | 'AE'
  | 'AF'
  | 'AG'
  | 'AI'
  | 'AL'
  | 'AM'
  | 'AN'
  | 'AO'
  | 'AR'
  | 'AT'
  | 'AU'
  | 'AW'
  | 'AX'
  | 'AZ'
  | 'BA'
  | 'BB'
  | 'BD'
  | 'BE'
  | 'BF'
  | 'BG'
  | 'BH'
  | 'BI'
  | 'BJ'
  | 'BL'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BQ'
  | 'BR'
  | 'BS'
  | 'BT'
  | 'BV'
  | 'BW'
  | 'BY'
  | 'BZ'
  | 'CA'
  | 'CC'
  | 'CD'
  | 'CF'
  | 'CG'
  | 'CH'
  | 'CI'
  | 'CK'
  | 'CL'
  | 'CM'
  | 'CN'
  | 'CO'
  | 'CR'
  | 'CU'
  | 'CV'
  | 'CW'
  | 'CX'
  | 'CY'
  | 'CZ'
  | 'DE'
  | 'DJ'
  | 'DK'
  | 'DM'
  | 'DO'
  | 'DZ'
  | 'EC'
  | 'EE'
  | 'EG'
  | 'EH'
  | 'ER'
  | 'ES'
  | 'ET'
  | 'FI'
  | 'FJ'
  | 'FK'
  | 'FO'
  | 'FR'
  | 'GA'
  | 'GB'
  | 'GD'
  | 'GE'
  | 'GF'
  | 'GG'
  | 'GH'
  | 'GI'
  | 'GL'
  | 'GM'
  | 'GN'
  | 'GP'
  | 'GQ'
  | 'GR'
  | 'GS'
  | 'GT'
  | 'GW'
  | 'GY'
  | 'HK'
  | 'HM'
  | 'HN'
  | 'HR'
  | 'HT'
  | 'HU'
  | 'ID'
  | 'IE'
  | 'IL'
  | 'IM'
  | 'IN'
  | 'IO'
  | 'IQ'
  | 'IR'
  | 'IS'
  | 'IT'
  | 'JE'
  | 'JM'
  | 'JO'
  | 'JP'
  | 'KE'
  | 'KG'
  | 'KH'
  | 'KI'
  | 'KM'
  | 'KN'
  | 'KP'
  | 'KR'
  | 'KW'
  | 'KY'
  | 'KZ'
  | 'LA'
  | 'LB'
  | 'LC'
  | 'LI'
  | 'LK'
  | 'LR'
  | 'LS'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'LY'
  | 'MA'
  | 'MC'
  | 'MD'
  | 'ME'
  | 'MF'
  | 'MG'
  | 'MK'
  | 'ML'
  | 'MM'
  | 'MN'
  | 'MO'
  | 'MQ'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MU'
  | 'MV'
  | 'MW'
  | 'MX'
  | 'MY'
  | 'MZ'
  | 'NA'
  | 'NC'
  | 'NE'
  | 'NF'
  | 'NG'
  | 'NI'
  | 'NL'
  | 'NO'
  | 'NP'
  | 'NR'
  | 'NU'
  | 'NZ'
  | 'OM'
  | 'PA'
  | 'PE'
  | 'PF'
  | 'PG'
  | 'PH'
  | 'PK'
  | 'PL'
  | 'PM'
  | 'PN'
  | 'PS'
  | 'PT'
  | 'PY'
  | 'QA'
  | 'RE'
  | 'RO'
  | 'RS'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SB'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SJ'
  | 'SK'
  | 'SL'
  | 'SM'
  | 'SN'
  | 'SO'
  | 'SR'
  | 'SS'
  | 'ST'
  | 'SV'
  | 'SX'
  | 'SY'
  | 'SZ'
  | 'TA'
  | 'TC'
  | 'TD'
  | 'TF'
  | 'TG'
  | 'TH'
  | 'TJ'
  | 'TK'
  | 'TL'
  | 'TM'
  | 'TN'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'TV'
  | 'TW'
  | 'TZ'
  | 'UA'
  | 'UG'
  | 'UM'
  | 'US'
  | 'UY'
  | 'UZ'
  | 'VA'
  | 'VC'
  | 'VE'
  | 'VG'
  | 'VN'
  | 'VU'
  | 'WF'
  | 'WS'
  | 'XK'
  | 'YE'
  | 'YT'
  | 'ZA'
  | 'ZM'
  | 'ZW'
  | 'ZZ';

export type CurrencyCode =
  | 'AED'
  | 'AFN'
  | 'ALL'
  | 'AMD'
  | 'ANG'
  | 'AOA'
  | 'ARS'
  | 'AUD'
  | 'AWG'
  | 'AZN'
  | 'BAM'
  | 'BBD'
  | 'BDT'
  | 'BGN'
  | 'BHD'
  | 'BIF'
  | 'BMD'
  | 'BND'
  | 'BOB'
  | 'BRL'
  | 'BSD'
  | 'BTN'
  | 'BWP'
  | 'BYN'
  | 'BYR'
  | 'BZD'
  | 'CAD'
  | 'CDF'
  | 'CHF'
  | 'CLP'
  | 'CNY'
  | 'COP'
  | 'CRC'
  | 'CVE'
  | 'CZK'
  | 'DJF'
  | 'DKK'
  | 'DOP'
  | 'DZD'
  | 'EGP'
  | 'ERN'
  | 'ETB'
  | 'EUR'
  | 'FJD'
  | 'FKP'
  | 'GBP'
  | 'GEL'
  | 'GHS'
  | 'GIP'
  | 'GMD'
  | 'GNF'
  | 'GTQ'
  | 'GYD'
  | 'HKD'
  | 'HNL'
  | 'HRK'
  | 'HTG'
  | 'HUF'
  | 'IDR'
  | 'ILS'
  | 'INR'
  | 'IQD'
  | 'IRR'
  | 'ISK'
  | 'JEP'
  | 'JMD'
  | 'JOD'
  | 'JPY'
  | 'KES'
  | 'KGS'
  | 'KHR'
  | 'KID'
  | 'KMF'
  | 'KRW'
  | 'KWD'
  | 'KYD'
  | 'KZT'
  | 'LAK'
  | 'LBP'
  | 'LKR'
  | 'LRD'
  | 'LSL'
  | 'LTL'
  | 'LVL'
  | 'LYD'
  | 'MAD'
  | 'MDL'
  | 'MGA'
  | 'MKD'
  | 'MMK'
  | 'MNT'
  | 'MOP'
  | 'MRU'
  | 'MUR'
  | 'MVR'
  | 'MWK'
  | 'MXN'
  | 'MYR'
  | 'MZN'
  | 'NAD'
  | 'NGN'
  | 'NIO'
  | 'NOK'
  | 'NPR'
  | 'NZD'
  | 'OMR'
  | 'PAB'
  | 'PEN'
  | 'PGK'
  | 'PHP'
  | 'PKR'
  | 'PLN'
  | 'PYG'
  | 'QAR'
  | 'RON'
  | 'RSD'
  | 'RUB'
  | 'RWF'
  | 'SAR'
  | 'SBD'
  | 'SCR'
  | 'SDG'
  | 'SEK'
  | 'SGD'
  | 'SHP'
  | 'SLL'
  | 'SOS'
  | 'SRD'
  | 'SSP'
  | 'STD'
  | 'STN'
  | 'SYP'
  | 'SZL'
  | 'THB'
  | 'TJS'
  | 'TMT'
  | 'TND'
  | 'TOP'
  | 'TRY'
  | 'TTD'
  | 'TWD'
  | 'TZS'
  | 'UAH'
  | 'UGX'
  | 'USD'
  | 'UYU'
  | 'UZS'
  | 'VED'
  | 'VEF'
  | 'VES'
  | 'VND'
  | 'VUV'
  | 'WST'
  | 'XAF'
  | 'XCD'
  | 'XOF'
  | 'XPF'
  | 'XXX'
  | 'YER'
  | 'ZAR'
  | 'ZMW';

export type FilterType = 'BOOLEAN' | 'LIST' | 'PRICE_RANGE';

export type LanguageCode =
  | 'AF'
  | 'AK'
  | 'AM'
  | 'AR'
  | 'AS'
  | 'AZ'
  | 'BE'
  | 'BG'
  | 'BM'
  | 'BN'
  | 'BO'
  | 'BR'
  | 'BS'
  | 'CA'
  | 'CE'
  | 'CKB'
  | 'CS'
  | 'CU'
  | 'CY'
  | 'DA'
  | 'DE'
  | 'DZ'
  | 'EE'
  | 'EL'
  | 'EN'
  | 'EO'
  | 'ES'
  | 'ET'
  | 'EU'
  | 'FA'
  | 'FF'
  | 'FI'
  | 'FIL'
  | 'FO'
  | 'FR'
  | 'FY'
  | 'GA'
  | 'GD'
  | 'GL'
  | 'GU'
  | 'GV'
  | 'HA'
  | 'HE'
  | 'HI'
  | 'HR'
  | 'HU'
  | 'HY'
  | 'IA'
  | 'ID'
  | 'IG'
  | 'II'
  | 'IS'
  | 'IT'
  | 'JA'
  | 'JV'
  | 'KA'
  | 'KI'
  | 'KK'
  | 'KL'
  | 'KM'
  | 'KN'
  | 'KO'
  | 'KS'
  | 'KU'
  | 'KW'
  | 'KY'
  | 'LA'
  | 'LB'
  | 'LG'
  | 'LN'
  | 'LO'
  | 'LT'
  | 'LU'
  | 'LV'
  | 'MG'
  | 'MI'
  | 'MK'
  | 'ML'
  | 'MN'
  | 'MO'
  | 'MR'
  | 'MS'
  | 'MT'
  | 'MY'
  | 'NB'
  | 'ND'
  | 'NE'
  | 'NL'
  | 'NN'
  | 'NO'
  | 'OM'
  | 'OR'
  | 'OS'
  | 'PA'
  | 'PL'
  | 'PS'
  | 'PT'
  | 'PT_BR'
  | 'PT_PT'
  | 'QU'
  | 'RM'
  | 'RN'
  | 'RO'
  | 'RU'
  | 'RW'
  | 'SA'
  | 'SC'
  | 'SD'
  | 'SE'
  | 'SG'
  | 'SH'
  | 'SI'
  | 'SK'
  | 'SL'
  | 'SN'
  | 'SO'
  | 'SQ'
  | 'SR'
  | 'SU'
  | 'SV'
  | 'SW'
  | 'TA'
  | 'TE'
  | 'TG'
  | 'TH'
  | 'TI'
  | 'TK'
  | 'TO'
  | 'TR'
  | 'TT'
  | 'UG'
  | 'UK'
  | 'UR'
  | 'UZ'
  | 'VI'
  | 'VO'
  | 'WO'
  | 'XH'
  | 'YI'
  | 'YO'
  | 'ZH'
  | 'ZH_CN'
  | 'ZH_TW'
  | 'ZU';

export type MetafieldFilter = {
  key: string;
  namespace: string;
  value: string;
};

export type PriceRangeFilter = {
  max?: number | null | undefined;
  min?: number | null | undefined;
};

export type ProductCollectionSortKeys =
  | 'BEST_SELLING'
  | 'COLLECTION_DEFAULT'
  | 'CREATED'
  | 'ID'
  | 'MANUAL'
  | 'PRICE'
  | 'RELEVANCE'
  | 'TITLE';

export type ProductFilter = {
  available?: boolean | null | undefined;
  category?: CategoryFilter | null | undefined;
  price?: PriceRangeFilter | null | undefined;
  productMetafield?: MetafieldFilter | null | undefined;
  productType?: string | null | undefined;
  productVendor?: string | null | undefined;
  tag?: string | null | undefined;
  taxonomyMetafield?: TaxonomyMetafieldFilter | null | undefined;
  variantMetafield?: MetafieldFilter | null | undefined;
  variantOption?: VariantOptionFilter | null | undefined;
};

export type ProductSortKeys =
  | 'BEST_SELLING'
  | 'CREATED_AT'
  | 'ID'
  | 'PRICE'
  | 'PRODUCT_TYPE'
  | 'RELEVANCE'
  | 'TITLE'
  | 'UPDATED_AT'
  | 'VENDOR';

export type SelectedOptionInput = {
  name: string;
  value: string;
};

export type SitemapType =
  'ARTICLE' | 'BLOG' | 'COLLECTION' | 'METAOBJECT' | 'PAGE' | 'PRODUCT';

export type TaxonomyMetafieldFilter = {
  key: string;
  namespace: string;
  value: string;
};

export type VariantOptionFilter = {
  name: string;
  value: string;
};

export type VisitorConsent = {
  analytics?: boolean | null | undefined;
  marketing?: boolean | null | undefined;
  preferences?: boolean | null | undefined;
  saleOfData?: boolean | null | undefined;
};

export type CountriesQueryVariables = Exact<{
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type CountriesQuery = {
  localization: {availableCountries: Array<{isoCode: CountryCode}>};
};

export type OfferedProductFragment = {
  id: string;
  title: string;
  isGiftCard: boolean;
  requiresSellingPlan: boolean;
  options: Array<{name: string}>;
  variants: {
    nodes: Array<{
      id: string;
      title: string;
      availableForSale: boolean;
      quantityAvailable: number | null;
      price: {amount: string; currencyCode: CurrencyCode};
    }>;
  };
};

export type ProductsOfVariantsQueryVariables = Exact<{
  ids: Array<string> | string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type ProductsOfVariantsQuery = {
  nodes: Array<
    | {
        id: string;
        product: {
          id: string;
          title: string;
          isGiftCard: boolean;
          requiresSellingPlan: boolean;
          options: Array<{name: string}>;
          variants: {
            nodes: Array<{
              id: string;
              title: string;
              availableForSale: boolean;
              quantityAvailable: number | null;
              price: {amount: string; currencyCode: CurrencyCode};
            }>;
          };
        };
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type GoesWithQueryVariables = Exact<{
  productId: string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type GoesWithQuery = {
  productRecommendations: Array<{
    id: string;
    title: string;
    isGiftCard: boolean;
    requiresSellingPlan: boolean;
    options: Array<{name: string}>;
    variants: {
      nodes: Array<{
        id: string;
        title: string;
        availableForSale: boolean;
        quantityAvailable: number | null;
        price: {amount: string; currencyCode: CurrencyCode};
      }>;
    };
  }> | null;
};

export type VariantsNowQueryVariables = Exact<{
  ids: Array<string> | string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type VariantsNowQuery = {
  nodes: Array<
    | {
        id: string;
        availableForSale: boolean;
        quantityAvailable: number | null;
        price: {amount: string; currencyCode: CurrencyCode};
        product: {title: string; requiresSellingPlan: boolean};
      }
    | Record<PropertyKey, never>
    | null
  >;
};

export type TitlesNowQueryVariables = Exact<{
  ids: Array<string> | string;
  titleLanguage: LanguageCode;
}>;

export type TitlesNowQuery = {
  nodes: Array<
    {id: string; product: {title: string}} | Record<PropertyKey, never> | null
  >;
};

export type CartApiQueryFragment = {
  id: string;
  updatedAt: string;
  checkoutUrl: string;
  totalQuantity: number;
  note: string | null;
  buyerIdentity: {countryCode: CountryCode | null};
  lines: {
    nodes: Array<
      | {
          id: string;
          quantity: number;
          attributes: Array<{key: string; value: string | null}>;
          cost: {
            subtotalAmount: {amount: string; currencyCode: CurrencyCode};
            totalAmount: {amount: string; currencyCode: CurrencyCode};
            amountPerQuantity: {amount: string; currencyCode: CurrencyCode};
            compareAtAmountPerQuantity: {
              amount: string;
              currencyCode: CurrencyCode;
            } | null;
          };
          merchandise: {
            id: string;
            title: string;
            availableForSale: boolean;
            quantityAvailable: number | null;
            image: {
              url: string;
              altText: string | null;
              width: number | null;
              height: number | null;
            } | null;
            selectedOptions: Array<{name: string; value: string}>;
            product: {
              handle: string;
              title: string;
              tags: Array<string>;
              isGiftCard: boolean;
            };
          };
        }
      | {
          id: string;
          quantity: number;
          attributes: Array<{key: string; value: string | null}>;
          cost: {
            subtotalAmount: {amount: string; currencyCode: CurrencyCode};
            totalAmount: {amount: string; currencyCode: CurrencyCode};
            amountPerQuantity: {amount: string; currencyCode: CurrencyCode};
            compareAtAmountPerQuantity: {
              amount: string;
              currencyCode: CurrencyCode;
            } | null;
          };
          merchandise: {
            id: string;
            title: string;
            availableForSale: boolean;
            quantityAvailable: number | null;
            image: {
              url: string;
              altText: string | null;
              width: number | null;
              height: number | null;
            } | null;
            selectedOptions: Array<{name: string; value: string}>;
            product: {
              handle: string;
              title: string;
              tags: Array<string>;
              isGiftCard: boolean;
            };
          };
        }
    >;
  };
  cost: {
    subtotalAmount: {amount: string; currencyCode: CurrencyCode};
    totalAmount: {amount: string; currencyCode: CurrencyCode};
  };
  discountCodes: Array<{code: string; applicable: boolean}>;
  appliedGiftCards: Array<{
    id: string;
    lastCharacters: string;
    presentmentAmountUsed: {amount: string; currencyCode: CurrencyCode};
  }>;
};

export type CartApiMutationFragment = {
  id: string;
  totalQuantity: number;
  checkoutUrl: string;
  appliedGiftCards: Array<{lastCharacters: string}>;
};

export type CartDiscountCodesUpdateMutationVariables = Exact<{
  cartId: string;
  discountCodes: Array<string> | string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type CartDiscountCodesUpdateMutation = {
  cartDiscountCodesUpdate: {
    cart: {
      id: string;
      totalQuantity: number;
      checkoutUrl: string;
      appliedGiftCards: Array<{lastCharacters: string}>;
    } | null;
    userErrors: Array<{
      message: string;
      field: Array<string> | null;
      code: CartErrorCode | null;
    }>;
    warnings: Array<{code: CartWarningCode; message: string; target: string}>;
  } | null;
};

export type CartGiftCardAddMutationVariables = Exact<{
  cartId: string;
  giftCardCodes: Array<string> | string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type CartGiftCardAddMutation = {
  cartGiftCardCodesAdd: {
    cart: {
      id: string;
      totalQuantity: number;
      checkoutUrl: string;
      appliedGiftCards: Array<{lastCharacters: string}>;
    } | null;
    userErrors: Array<{
      message: string;
      field: Array<string> | null;
      code: CartErrorCode | null;
    }>;
    warnings: Array<{code: CartWarningCode; message: string; target: string}>;
  } | null;
};

export type CartGiftCardRemoveMutationVariables = Exact<{
  cartId: string;
  appliedGiftCardIds: Array<string> | string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type CartGiftCardRemoveMutation = {
  cartGiftCardCodesRemove: {
    cart: {
      id: string;
      totalQuantity: number;
      checkoutUrl: string;
      appliedGiftCards: Array<{lastCharacters: string}>;
    } | null;
    userErrors: Array<{
      message: string;
      field: Array<string> | null;
      code: CartErrorCode | null;
    }>;
    warnings: Array<{code: CartWarningCode; message: string; target: string}>;
  } | null;
};

export type CheckoutAddressQueryVariables = Exact<{
  cartId: string;
  visitorConsent: VisitorConsent;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type CheckoutAddressQuery = {cart: {checkoutUrl: string} | null};

export type AllProductsQueryVariables = Exact<{
  sortKey?: ProductSortKeys | null | undefined;
  reverse?: boolean | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type AllProductsQuery = {
  products: {
    nodes: Array<{
      id: string;
      handle: string;
      title: string;
      vendor: string;
      tags: Array<string>;
      availableForSale: boolean;
      featuredImage: {
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      } | null;
      priceRange: {
        minVariantPrice: {amount: string; currencyCode: CurrencyCode};
        maxVariantPrice: {amount: string; currencyCode: CurrencyCode};
      };
      compareAtPriceRange: {
        minVariantPrice: {amount: string; currencyCode: CurrencyCode};
      };
    }>;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
};

export type ArticleCardFragment = {
  id: string;
  handle: string;
  title: string;
  excerpt: string | null;
  publishedAt: string;
  authorV2: {name: string} | null;
  blog: {handle: string};
  image: {
    url: string;
    altText: string | null;
    width: number | null;
    height: number | null;
  } | null;
};

export type BlogsQueryVariables = Exact<{
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type BlogsQuery = {
  blogs: {nodes: Array<{id: string; handle: string; title: string}>};
};

export type BlogQueryVariables = Exact<{
  handle: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type BlogQuery = {
  blog: {
    title: string;
    seo: {title: string | null; description: string | null} | null;
    articles: {
      nodes: Array<{
        id: string;
        handle: string;
        title: string;
        excerpt: string | null;
        publishedAt: string;
        authorV2: {name: string} | null;
        blog: {handle: string};
        image: {
          url: string;
          altText: string | null;
          width: number | null;
          height: number | null;
        } | null;
      }>;
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
    };
  } | null;
};

export type ArticleQueryVariables = Exact<{
  blog: string;
  article: string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type ArticleQuery = {
  blog: {
    title: string;
    articleByHandle: {
      contentHtml: string;
      content: string;
      id: string;
      handle: string;
      title: string;
      excerpt: string | null;
      publishedAt: string;
      seo: {title: string | null; description: string | null} | null;
      authorV2: {name: string} | null;
      blog: {handle: string};
      image: {
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      } | null;
    } | null;
  } | null;
};

export type CollectionQueryVariables = Exact<{
  handle: string;
  filters?: Array<ProductFilter> | ProductFilter | null | undefined;
  sortKey?: ProductCollectionSortKeys | null | undefined;
  reverse?: boolean | null | undefined;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type CollectionQuery = {
  collection: {
    id: string;
    handle: string;
    title: string;
    description: string;
    image: {
      url: string;
      altText: string | null;
      width: number | null;
      height: number | null;
    } | null;
    seo: {title: string | null; description: string | null};
    products: {
      nodes: Array<{
        id: string;
        handle: string;
        title: string;
        vendor: string;
        tags: Array<string>;
        availableForSale: boolean;
        featuredImage: {
          url: string;
          altText: string | null;
          width: number | null;
          height: number | null;
        } | null;
        priceRange: {
          minVariantPrice: {amount: string; currencyCode: CurrencyCode};
          maxVariantPrice: {amount: string; currencyCode: CurrencyCode};
        };
        compareAtPriceRange: {
          minVariantPrice: {amount: string; currencyCode: CurrencyCode};
        };
      }>;
      filters: Array<{
        id: string;
        label: string;
        type: FilterType;
        values: Array<{
          id: string;
          label: string;
          count: number;
          input: unknown;
        }>;
      }>;
      pageInfo: {
        hasNextPage: boolean;
        hasPreviousPage: boolean;
        startCursor: string | null;
        endCursor: string | null;
      };
    };
  } | null;
};

export type CollectionCardFragment = {
  id: string;
  handle: string;
  title: string;
  description: string;
  image: {
    url: string;
    altText: string | null;
    width: number | null;
    height: number | null;
  } | null;
};

export type CollectionsQueryVariables = Exact<{
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type CollectionsQuery = {
  collections: {
    nodes: Array<{
      id: string;
      handle: string;
      title: string;
      description: string;
      image: {
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      } | null;
    }>;
  };
};

export type PageQueryVariables = Exact<{
  handle: string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type PageQuery = {
  page: {
    title: string;
    body: string;
    bodySummary: string;
    seo: {title: string | null; description: string | null} | null;
  } | null;
};

export type PoliciesQueryVariables = Exact<{
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type PoliciesQuery = {
  shop: {
    privacyPolicy: {handle: string; title: string; body: string} | null;
    refundPolicy: {handle: string; title: string; body: string} | null;
    shippingPolicy: {handle: string; title: string; body: string} | null;
    termsOfService: {handle: string; title: string; body: string} | null;
  };
};

export type ShopPolicyTextFragment = {
  handle: string;
  title: string;
  body: string;
};

export type FrameQueryVariables = Exact<{
  headerHandle: string;
  footerHandle: string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type FrameQuery = {
  shop: {primaryDomain: {host: string}};
  header: {
    items: Array<{id: string; title: string; url: string | null}>;
  } | null;
  footer: {
    items: Array<{id: string; title: string; url: string | null}>;
  } | null;
};

export type FrameMenuFragment = {
  items: Array<{id: string; title: string; url: string | null}>;
};

export type HomeQueryVariables = Exact<{
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type HomeQuery = {
  bestSelling: {
    nodes: Array<{
      id: string;
      handle: string;
      title: string;
      vendor: string;
      tags: Array<string>;
      availableForSale: boolean;
      featuredImage: {
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      } | null;
      priceRange: {
        minVariantPrice: {amount: string; currencyCode: CurrencyCode};
        maxVariantPrice: {amount: string; currencyCode: CurrencyCode};
      };
      compareAtPriceRange: {
        minVariantPrice: {amount: string; currencyCode: CurrencyCode};
      };
    }>;
  };
  newest: {
    nodes: Array<{
      id: string;
      handle: string;
      title: string;
      vendor: string;
      tags: Array<string>;
      availableForSale: boolean;
      featuredImage: {
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      } | null;
      priceRange: {
        minVariantPrice: {amount: string; currencyCode: CurrencyCode};
        maxVariantPrice: {amount: string; currencyCode: CurrencyCode};
      };
      compareAtPriceRange: {
        minVariantPrice: {amount: string; currencyCode: CurrencyCode};
      };
    }>;
  };
  collections: {
    nodes: Array<{
      id: string;
      handle: string;
      title: string;
      description: string;
      image: {
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      } | null;
    }>;
  };
};

export type PrintImageFragment = {
  url: string;
  altText: string | null;
  width: number | null;
  height: number | null;
};

export type ProductCardFragment = {
  id: string;
  handle: string;
  title: string;
  vendor: string;
  tags: Array<string>;
  availableForSale: boolean;
  featuredImage: {
    url: string;
    altText: string | null;
    width: number | null;
    height: number | null;
  } | null;
  priceRange: {
    minVariantPrice: {amount: string; currencyCode: CurrencyCode};
    maxVariantPrice: {amount: string; currencyCode: CurrencyCode};
  };
  compareAtPriceRange: {
    minVariantPrice: {amount: string; currencyCode: CurrencyCode};
  };
};

export type ProductQueryVariables = Exact<{
  handle: string;
  selectedOptions: Array<SelectedOptionInput> | SelectedOptionInput;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type ProductQuery = {
  product: {
    id: string;
    handle: string;
    title: string;
    vendor: string;
    tags: Array<string>;
    isGiftCard: boolean;
    availableForSale: boolean;
    descriptionHtml: string;
    description: string;
    encodedVariantExistence: string | null;
    encodedVariantAvailability: string | null;
    seo: {title: string | null; description: string | null};
    priceRange: {
      minVariantPrice: {amount: string; currencyCode: CurrencyCode};
      maxVariantPrice: {amount: string; currencyCode: CurrencyCode};
    };
    collections: {nodes: Array<{handle: string; title: string}>};
    variants: {
      nodes: Array<{
        title: string;
        sku: string | null;
        availableForSale: boolean;
        price: {amount: string; currencyCode: CurrencyCode};
        selectedOptions: Array<{name: string; value: string}>;
      }>;
      pageInfo: {hasNextPage: boolean};
    };
    images: {
      nodes: Array<{
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      }>;
    };
    options: Array<{
      name: string;
      optionValues: Array<{
        name: string;
        firstSelectableVariant: {
          id: string;
          availableForSale: boolean;
          price: {amount: string; currencyCode: CurrencyCode};
          selectedOptions: Array<{name: string; value: string}>;
          product: {handle: string};
        } | null;
        swatch: {color: string | null} | null;
      }>;
    }>;
    selectedOrFirstAvailableVariant: {
      sku: string | null;
      quantityAvailable: number | null;
      id: string;
      availableForSale: boolean;
      quantityRule: {minimum: number; increment: number};
      compareAtPrice: {amount: string; currencyCode: CurrencyCode} | null;
      image: {
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      } | null;
      price: {amount: string; currencyCode: CurrencyCode};
      selectedOptions: Array<{name: string; value: string}>;
      product: {handle: string};
    } | null;
    adjacentVariants: Array<{
      id: string;
      availableForSale: boolean;
      price: {amount: string; currencyCode: CurrencyCode};
      selectedOptions: Array<{name: string; value: string}>;
      product: {handle: string};
    }>;
  } | null;
};

export type OptionVariantFragment = {
  id: string;
  availableForSale: boolean;
  price: {amount: string; currencyCode: CurrencyCode};
  selectedOptions: Array<{name: string; value: string}>;
  product: {handle: string};
};

export type RecommendationsQueryVariables = Exact<{
  handle: string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type RecommendationsQuery = {
  productRecommendations: Array<{
    id: string;
    handle: string;
    title: string;
    vendor: string;
    tags: Array<string>;
    availableForSale: boolean;
    featuredImage: {
      url: string;
      altText: string | null;
      width: number | null;
      height: number | null;
    } | null;
    priceRange: {
      minVariantPrice: {amount: string; currencyCode: CurrencyCode};
      maxVariantPrice: {amount: string; currencyCode: CurrencyCode};
    };
    compareAtPriceRange: {
      minVariantPrice: {amount: string; currencyCode: CurrencyCode};
    };
  }> | null;
};

export type SearchQueryVariables = Exact<{
  query: string;
  first?: number | null | undefined;
  last?: number | null | undefined;
  after?: string | null | undefined;
  before?: string | null | undefined;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type SearchQuery = {
  search: {
    totalCount: number;
    nodes: Array<
      | {__typename: 'Article'}
      | {__typename: 'Page'}
      | {
          __typename: 'Product';
          id: string;
          handle: string;
          title: string;
          vendor: string;
          tags: Array<string>;
          availableForSale: boolean;
          featuredImage: {
            url: string;
            altText: string | null;
            width: number | null;
            height: number | null;
          } | null;
          priceRange: {
            minVariantPrice: {amount: string; currencyCode: CurrencyCode};
            maxVariantPrice: {amount: string; currencyCode: CurrencyCode};
          };
          compareAtPriceRange: {
            minVariantPrice: {amount: string; currencyCode: CurrencyCode};
          };
        }
    >;
    pageInfo: {
      hasNextPage: boolean;
      hasPreviousPage: boolean;
      startCursor: string | null;
      endCursor: string | null;
    };
  };
};

export type SitemapSizesQueryVariables = Exact<{[key: string]: never}>;

export type SitemapSizesQuery = {
  products: {pagesCount: {count: number} | null};
  collections: {pagesCount: {count: number} | null};
  pages: {pagesCount: {count: number} | null};
  blogs: {pagesCount: {count: number} | null};
};

export type SitemapSizeFragment = {pagesCount: {count: number} | null};

export type SitemapPageQueryVariables = Exact<{
  type: SitemapType;
  page: number;
}>;

export type SitemapPageQuery = {
  sitemap: {
    resources: {
      items: Array<
        | {handle: string; updatedAt: string}
        | {handle: string; updatedAt: string}
      >;
    } | null;
  };
};

export type SitemapArticlesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type SitemapArticlesQuery = {
  articles: {
    nodes: Array<{handle: string; publishedAt: string; blog: {handle: string}}>;
    pageInfo: {hasNextPage: boolean; endCursor: string | null};
  };
};

export type SuggestionsQueryVariables = Exact<{
  query: string;
  country?: CountryCode | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type SuggestionsQuery = {
  predictiveSearch: {
    queries: Array<{text: string}>;
    products: Array<{
      handle: string;
      title: string;
      vendor: string;
      featuredImage: {
        url: string;
        altText: string | null;
        width: number | null;
        height: number | null;
      } | null;
    }>;
    collections: Array<{handle: string; title: string}>;
    articles: Array<{handle: string; title: string; blog: {handle: string}}>;
    pages: Array<{handle: string; title: string}>;
  } | null;
};

export type DoctorMarketsQueryVariables = Exact<{[key: string]: never}>;

export type DoctorMarketsQuery = {
  localization: {
    availableCountries: Array<{
      isoCode: CountryCode;
      availableLanguages: Array<{isoCode: LanguageCode}>;
    }>;
  };
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<
    DocumentTypeDecoration<TResult, TVariables>['__apiType']
  >;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const OfferedProductFragmentDoc = new TypedDocumentString(
  `
    fragment OfferedProduct on Product {
  id
  title
  isGiftCard
  requiresSellingPlan
  options {
    name
  }
  variants(first: 50) {
    nodes {
      id
      title
      availableForSale
      quantityAvailable
      price {
        amount
        currencyCode
      }
    }
  }
}
    `,
  {fragmentName: 'OfferedProduct'},
) as unknown as TypedDocumentString<OfferedProductFragment, unknown>;
export const CartApiQueryFragmentDoc = new TypedDocumentString(
  `
    fragment CartApiQuery on Cart {
  id
  updatedAt
  checkoutUrl
  totalQuantity
  note
  buyerIdentity {
    countryCode
  }
  lines(first: $numCartLines) {
    nodes {
      id
      quantity
      attributes {
        key
        value
      }
      cost {
        subtotalAmount {
          amount
          currencyCode
        }
        totalAmount {
          amount
          currencyCode
        }
        amountPerQuantity {
          amount
          currencyCode
        }
        compareAtAmountPerQuantity {
          amount
          currencyCode
        }
      }
      merchandise {
        ... on ProductVariant {
          id
          title
          availableForSale
          quantityAvailable
          image {
            url
            altText
            width
            height
          }
          selectedOptions {
            name
            value
          }
          product {
            handle
            title
            tags
            isGiftCard
          }
        }
      }
    }
  }
  cost {
    subtotalAmount {
      amount
      currencyCode
    }
    totalAmount {
      amount
      currencyCode
    }
  }
  discountCodes {
    code
    applicable
  }
  appliedGiftCards {
    id
    lastCharacters
    presentmentAmountUsed {
      amount
      currencyCode
    }
  }
}
    `,
  {fragmentName: 'CartApiQuery'},
) as unknown as TypedDocumentString<CartApiQueryFragment, unknown>;
export const CartApiMutationFragmentDoc = new TypedDocumentString(
  `
    fragment CartApiMutation on Cart {
  id
  totalQuantity
  checkoutUrl
  appliedGiftCards {
    lastCharacters
  }
}
    `,
  {fragmentName: 'CartApiMutation'},
) as unknown as TypedDocumentString<CartApiMutationFragment, unknown>;
export const PrintImageFragmentDoc = new TypedDocumentString(
  `
    fragment PrintImage on Image {
  url
  altText
  width
  height
}
    `,
  {fragmentName: 'PrintImage'},
) as unknown as TypedDocumentString<PrintImageFragment, unknown>;
export const ArticleCardFragmentDoc = new TypedDocumentString(
  `
    fragment ArticleCard on Article {
  id
  handle
  title
  excerpt
  publishedAt
  authorV2 {
    name
  }
  blog {
    handle
  }
  image {
    ...PrintImage
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}`,
  {fragmentName: 'ArticleCard'},
) as unknown as TypedDocumentString<ArticleCardFragment, unknown>;
export const CollectionCardFragmentDoc = new TypedDocumentString(
  `
    fragment CollectionCard on Collection {
  id
  handle
  title
  description
  image {
    ...PrintImage
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}`,
  {fragmentName: 'CollectionCard'},
) as unknown as TypedDocumentString<CollectionCardFragment, unknown>;
export const ShopPolicyTextFragmentDoc = new TypedDocumentString(
  `
    fragment ShopPolicyText on ShopPolicy {
  handle
  title
  body
}
    `,
  {fragmentName: 'ShopPolicyText'},
) as unknown as TypedDocumentString<ShopPolicyTextFragment, unknown>;
export const FrameMenuFragmentDoc = new TypedDocumentString(
  `
    fragment FrameMenu on Menu {
  items {
    id
    title
    url
  }
}
    `,
  {fragmentName: 'FrameMenu'},
) as unknown as TypedDocumentString<FrameMenuFragment, unknown>;
export const ProductCardFragmentDoc = new TypedDocumentString(
  `
    fragment ProductCard on Product {
  id
  handle
  title
  vendor
  tags
  availableForSale
  featuredImage {
    ...PrintImage
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}`,
  {fragmentName: 'ProductCard'},
) as unknown as TypedDocumentString<ProductCardFragment, unknown>;
export const OptionVariantFragmentDoc = new TypedDocumentString(
  `
    fragment OptionVariant on ProductVariant {
  id
  availableForSale
  price {
    amount
    currencyCode
  }
  selectedOptions {
    name
    value
  }
  product {
    handle
  }
}
    `,
  {fragmentName: 'OptionVariant'},
) as unknown as TypedDocumentString<OptionVariantFragment, unknown>;
export const SitemapSizeFragmentDoc = new TypedDocumentString(
  `
    fragment SitemapSize on Sitemap {
  pagesCount {
    count
  }
}
    `,
  {fragmentName: 'SitemapSize'},
) as unknown as TypedDocumentString<SitemapSizeFragment, unknown>;
export const CountriesDocument = new TypedDocumentString(`
    query Countries($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  localization {
    availableCountries {
      isoCode
    }
  }
}
    `) as unknown as TypedDocumentString<
  CountriesQuery,
  CountriesQueryVariables
>;
export const ProductsOfVariantsDocument = new TypedDocumentString(`
    query ProductsOfVariants($ids: [ID!]!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  nodes(ids: $ids) {
    ... on ProductVariant {
      id
      product {
        ...OfferedProduct
      }
    }
  }
}
    fragment OfferedProduct on Product {
  id
  title
  isGiftCard
  requiresSellingPlan
  options {
    name
  }
  variants(first: 50) {
    nodes {
      id
      title
      availableForSale
      quantityAvailable
      price {
        amount
        currencyCode
      }
    }
  }
}`) as unknown as TypedDocumentString<
  ProductsOfVariantsQuery,
  ProductsOfVariantsQueryVariables
>;
export const GoesWithDocument = new TypedDocumentString(`
    query GoesWith($productId: ID!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  productRecommendations(productId: $productId) {
    ...OfferedProduct
  }
}
    fragment OfferedProduct on Product {
  id
  title
  isGiftCard
  requiresSellingPlan
  options {
    name
  }
  variants(first: 50) {
    nodes {
      id
      title
      availableForSale
      quantityAvailable
      price {
        amount
        currencyCode
      }
    }
  }
}`) as unknown as TypedDocumentString<GoesWithQuery, GoesWithQueryVariables>;
export const VariantsNowDocument = new TypedDocumentString(`
    query VariantsNow($ids: [ID!]!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  nodes(ids: $ids) {
    ... on ProductVariant {
      id
      availableForSale
      quantityAvailable
      price {
        amount
        currencyCode
      }
      product {
        title
        requiresSellingPlan
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  VariantsNowQuery,
  VariantsNowQueryVariables
>;
export const TitlesNowDocument = new TypedDocumentString(`
    query TitlesNow($ids: [ID!]!, $titleLanguage: LanguageCode!) @inContext(language: $titleLanguage) {
  nodes(ids: $ids) {
    ... on ProductVariant {
      id
      product {
        title
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  TitlesNowQuery,
  TitlesNowQueryVariables
>;
export const CartDiscountCodesUpdateDocument = new TypedDocumentString(`
    mutation CartDiscountCodesUpdate($cartId: ID!, $discountCodes: [String!]!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  cartDiscountCodesUpdate(cartId: $cartId, discountCodes: $discountCodes) {
    cart {
      ...CartApiMutation
    }
    userErrors {
      message
      field
      code
    }
    warnings {
      code
      message
      target
    }
  }
}
    fragment CartApiMutation on Cart {
  id
  totalQuantity
  checkoutUrl
  appliedGiftCards {
    lastCharacters
  }
}`) as unknown as TypedDocumentString<
  CartDiscountCodesUpdateMutation,
  CartDiscountCodesUpdateMutationVariables
>;
export const CartGiftCardAddDocument = new TypedDocumentString(`
    mutation CartGiftCardAdd($cartId: ID!, $giftCardCodes: [String!]!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  cartGiftCardCodesAdd(cartId: $cartId, giftCardCodes: $giftCardCodes) {
    cart {
      ...CartApiMutation
    }
    userErrors {
      message
      field
      code
    }
    warnings {
      code
      message
      target
    }
  }
}
    fragment CartApiMutation on Cart {
  id
  totalQuantity
  checkoutUrl
  appliedGiftCards {
    lastCharacters
  }
}`) as unknown as TypedDocumentString<
  CartGiftCardAddMutation,
  CartGiftCardAddMutationVariables
>;
export const CartGiftCardRemoveDocument = new TypedDocumentString(`
    mutation CartGiftCardRemove($cartId: ID!, $appliedGiftCardIds: [ID!]!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  cartGiftCardCodesRemove(
    cartId: $cartId
    appliedGiftCardIds: $appliedGiftCardIds
  ) {
    cart {
      ...CartApiMutation
    }
    userErrors {
      message
      field
      code
    }
    warnings {
      code
      message
      target
    }
  }
}
    fragment CartApiMutation on Cart {
  id
  totalQuantity
  checkoutUrl
  appliedGiftCards {
    lastCharacters
  }
}`) as unknown as TypedDocumentString<
  CartGiftCardRemoveMutation,
  CartGiftCardRemoveMutationVariables
>;
export const CheckoutAddressDocument = new TypedDocumentString(`
    query CheckoutAddress($cartId: ID!, $visitorConsent: VisitorConsent!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language, visitorConsent: $visitorConsent) {
  cart(id: $cartId) {
    checkoutUrl
  }
}
    `) as unknown as TypedDocumentString<
  CheckoutAddressQuery,
  CheckoutAddressQueryVariables
>;
export const AllProductsDocument = new TypedDocumentString(`
    query AllProducts($sortKey: ProductSortKeys, $reverse: Boolean, $first: Int, $last: Int, $after: String, $before: String, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  products(
    sortKey: $sortKey
    reverse: $reverse
    first: $first
    last: $last
    after: $after
    before: $before
  ) {
    nodes {
      ...ProductCard
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}
fragment ProductCard on Product {
  id
  handle
  title
  vendor
  tags
  availableForSale
  featuredImage {
    ...PrintImage
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<
  AllProductsQuery,
  AllProductsQueryVariables
>;
export const BlogsDocument = new TypedDocumentString(`
    query Blogs($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  blogs(first: 50) {
    nodes {
      id
      handle
      title
    }
  }
}
    `) as unknown as TypedDocumentString<BlogsQuery, BlogsQueryVariables>;
export const BlogDocument = new TypedDocumentString(`
    query Blog($handle: String!, $first: Int, $last: Int, $after: String, $before: String, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  blog(handle: $handle) {
    title
    seo {
      title
      description
    }
    articles(
      sortKey: PUBLISHED_AT
      reverse: true
      first: $first
      last: $last
      after: $after
      before: $before
    ) {
      nodes {
        ...ArticleCard
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment ArticleCard on Article {
  id
  handle
  title
  excerpt
  publishedAt
  authorV2 {
    name
  }
  blog {
    handle
  }
  image {
    ...PrintImage
  }
}
fragment PrintImage on Image {
  url
  altText
  width
  height
}`) as unknown as TypedDocumentString<BlogQuery, BlogQueryVariables>;
export const ArticleDocument = new TypedDocumentString(`
    query Article($blog: String!, $article: String!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  blog(handle: $blog) {
    title
    articleByHandle(handle: $article) {
      ...ArticleCard
      contentHtml
      content(truncateAt: 500)
      seo {
        title
        description
      }
    }
  }
}
    fragment ArticleCard on Article {
  id
  handle
  title
  excerpt
  publishedAt
  authorV2 {
    name
  }
  blog {
    handle
  }
  image {
    ...PrintImage
  }
}
fragment PrintImage on Image {
  url
  altText
  width
  height
}`) as unknown as TypedDocumentString<ArticleQuery, ArticleQueryVariables>;
export const CollectionDocument = new TypedDocumentString(`
    query Collection($handle: String!, $filters: [ProductFilter!], $sortKey: ProductCollectionSortKeys, $reverse: Boolean, $first: Int, $last: Int, $after: String, $before: String, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  collection(handle: $handle) {
    id
    handle
    title
    description
    image {
      ...PrintImage
    }
    seo {
      title
      description
    }
    products(
      filters: $filters
      sortKey: $sortKey
      reverse: $reverse
      first: $first
      last: $last
      after: $after
      before: $before
    ) {
      nodes {
        ...ProductCard
      }
      filters {
        id
        label
        type
        values {
          id
          label
          count
          input
        }
      }
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
        endCursor
      }
    }
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}
fragment ProductCard on Product {
  id
  handle
  title
  vendor
  tags
  availableForSale
  featuredImage {
    ...PrintImage
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<
  CollectionQuery,
  CollectionQueryVariables
>;
export const CollectionsDocument = new TypedDocumentString(`
    query Collections($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  collections(first: 50) {
    nodes {
      ...CollectionCard
    }
  }
}
    fragment CollectionCard on Collection {
  id
  handle
  title
  description
  image {
    ...PrintImage
  }
}
fragment PrintImage on Image {
  url
  altText
  width
  height
}`) as unknown as TypedDocumentString<
  CollectionsQuery,
  CollectionsQueryVariables
>;
export const PageDocument = new TypedDocumentString(`
    query Page($handle: String!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  page(handle: $handle) {
    title
    body
    bodySummary
    seo {
      title
      description
    }
  }
}
    `) as unknown as TypedDocumentString<PageQuery, PageQueryVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  shop {
    privacyPolicy {
      ...ShopPolicyText
    }
    refundPolicy {
      ...ShopPolicyText
    }
    shippingPolicy {
      ...ShopPolicyText
    }
    termsOfService {
      ...ShopPolicyText
    }
  }
}
    fragment ShopPolicyText on ShopPolicy {
  handle
  title
  body
}`) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const FrameDocument = new TypedDocumentString(`
    query Frame($headerHandle: String!, $footerHandle: String!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  shop {
    primaryDomain {
      host
    }
  }
  header: menu(handle: $headerHandle) {
    ...FrameMenu
  }
  footer: menu(handle: $footerHandle) {
    ...FrameMenu
  }
}
    fragment FrameMenu on Menu {
  items {
    id
    title
    url
  }
}`) as unknown as TypedDocumentString<FrameQuery, FrameQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  bestSelling: products(first: 1, sortKey: BEST_SELLING) {
    nodes {
      ...ProductCard
    }
  }
  newest: products(first: 8, sortKey: CREATED_AT, reverse: true) {
    nodes {
      ...ProductCard
    }
  }
  collections(first: 5) {
    nodes {
      ...CollectionCard
    }
  }
}
    fragment CollectionCard on Collection {
  id
  handle
  title
  description
  image {
    ...PrintImage
  }
}
fragment PrintImage on Image {
  url
  altText
  width
  height
}
fragment ProductCard on Product {
  id
  handle
  title
  vendor
  tags
  availableForSale
  featuredImage {
    ...PrintImage
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ProductDocument = new TypedDocumentString(`
    query Product($handle: String!, $selectedOptions: [SelectedOptionInput!]!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  product(handle: $handle) {
    id
    handle
    title
    vendor
    tags
    isGiftCard
    availableForSale
    descriptionHtml
    description(truncateAt: 160)
    seo {
      title
      description
    }
    priceRange {
      minVariantPrice {
        amount
        currencyCode
      }
      maxVariantPrice {
        amount
        currencyCode
      }
    }
    collections(first: 1) {
      nodes {
        handle
        title
      }
    }
    variants(first: 100) {
      nodes {
        title
        sku
        availableForSale
        price {
          amount
          currencyCode
        }
        selectedOptions {
          name
          value
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    encodedVariantExistence
    encodedVariantAvailability
    images(first: 12) {
      nodes {
        ...PrintImage
      }
    }
    options {
      name
      optionValues {
        name
        firstSelectableVariant {
          ...OptionVariant
        }
        swatch {
          color
        }
      }
    }
    selectedOrFirstAvailableVariant(
      selectedOptions: $selectedOptions
      ignoreUnknownOptions: true
      caseInsensitiveMatch: true
    ) {
      ...OptionVariant
      sku
      quantityAvailable
      quantityRule {
        minimum
        increment
      }
      compareAtPrice {
        amount
        currencyCode
      }
      image {
        ...PrintImage
      }
    }
    adjacentVariants(
      selectedOptions: $selectedOptions
      ignoreUnknownOptions: true
      caseInsensitiveMatch: true
    ) {
      ...OptionVariant
    }
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}
fragment OptionVariant on ProductVariant {
  id
  availableForSale
  price {
    amount
    currencyCode
  }
  selectedOptions {
    name
    value
  }
  product {
    handle
  }
}`) as unknown as TypedDocumentString<ProductQuery, ProductQueryVariables>;
export const RecommendationsDocument = new TypedDocumentString(`
    query Recommendations($handle: String!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  productRecommendations(productHandle: $handle, intent: RELATED) {
    ...ProductCard
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}
fragment ProductCard on Product {
  id
  handle
  title
  vendor
  tags
  availableForSale
  featuredImage {
    ...PrintImage
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<
  RecommendationsQuery,
  RecommendationsQueryVariables
>;
export const SearchDocument = new TypedDocumentString(`
    query Search($query: String!, $first: Int, $last: Int, $after: String, $before: String, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  search(
    query: $query
    types: [PRODUCT]
    first: $first
    last: $last
    after: $after
    before: $before
    unavailableProducts: LAST
  ) {
    totalCount
    nodes {
      __typename
      ...ProductCard
    }
    pageInfo {
      hasNextPage
      hasPreviousPage
      startCursor
      endCursor
    }
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}
fragment ProductCard on Product {
  id
  handle
  title
  vendor
  tags
  availableForSale
  featuredImage {
    ...PrintImage
  }
  priceRange {
    minVariantPrice {
      amount
      currencyCode
    }
    maxVariantPrice {
      amount
      currencyCode
    }
  }
  compareAtPriceRange {
    minVariantPrice {
      amount
      currencyCode
    }
  }
}`) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const SitemapSizesDocument = new TypedDocumentString(`
    query SitemapSizes {
  products: sitemap(type: PRODUCT) {
    ...SitemapSize
  }
  collections: sitemap(type: COLLECTION) {
    ...SitemapSize
  }
  pages: sitemap(type: PAGE) {
    ...SitemapSize
  }
  blogs: sitemap(type: BLOG) {
    ...SitemapSize
  }
}
    fragment SitemapSize on Sitemap {
  pagesCount {
    count
  }
}`) as unknown as TypedDocumentString<
  SitemapSizesQuery,
  SitemapSizesQueryVariables
>;
export const SitemapPageDocument = new TypedDocumentString(`
    query SitemapPage($type: SitemapType!, $page: Int!) {
  sitemap(type: $type) {
    resources(page: $page) {
      items {
        handle
        updatedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  SitemapPageQuery,
  SitemapPageQueryVariables
>;
export const SitemapArticlesDocument = new TypedDocumentString(`
    query SitemapArticles($after: String) {
  articles(first: 250, after: $after) {
    nodes {
      handle
      publishedAt
      blog {
        handle
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<
  SitemapArticlesQuery,
  SitemapArticlesQueryVariables
>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($query: String!, $country: CountryCode, $language: LanguageCode) @inContext(country: $country, language: $language) {
  predictiveSearch(
    query: $query
    limit: 4
    limitScope: EACH
    unavailableProducts: LAST
  ) {
    queries {
      text
    }
    products {
      handle
      title
      vendor
      featuredImage {
        ...PrintImage
      }
    }
    collections {
      handle
      title
    }
    articles {
      handle
      title
      blog {
        handle
      }
    }
    pages {
      handle
      title
    }
  }
}
    fragment PrintImage on Image {
  url
  altText
  width
  height
}`) as unknown as TypedDocumentString<
  SuggestionsQuery,
  SuggestionsQueryVariables
>;
export const DoctorMarketsDocument = new TypedDocumentString(`
    query DoctorMarkets {
  localization {
    availableCountries {
      isoCode
      availableLanguages {
        isoCode
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  DoctorMarketsQuery,
  DoctorMarketsQueryVariables
>;
