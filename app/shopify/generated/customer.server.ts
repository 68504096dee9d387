/* Written by `npm run codegen`. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends {[key: string]: unknown}> = {[K in keyof T]: T[K]};
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | {[P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never};
import type {DocumentTypeDecoration} from '@graphql-typed-document-node/core';
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
  | 'USDC'
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

export type CustomerAddressInput = {
  address1?: string | null | undefined;
  address2?: string | null | undefined;
  city?: string | null | undefined;
  company?: string | null | undefined;
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
  phoneNumber?: string | null | undefined;
  territoryCode?: string | null | undefined;
  zip?: string | null | undefined;
  zoneCode?: string | null | undefined;
};

export type CustomerUpdateInput = {
  firstName?: string | null | undefined;
  lastName?: string | null | undefined;
};

export type FulfillmentEventStatus =
  | 'ATTEMPTED_DELIVERY'
  | 'CARRIER_PICKED_UP'
  | 'CONFIRMED'
  | 'DELAYED'
  | 'DELIVERED'
  | 'FAILURE'
  | 'IN_TRANSIT'
  | 'LABEL_PRINTED'
  | 'LABEL_PURCHASED'
  | 'OUT_FOR_DELIVERY'
  | 'PICKED_UP'
  | 'READY_FOR_PICKUP';

export type FulfillmentStatus =
  'CANCELLED' | 'ERROR' | 'FAILURE' | 'OPEN' | 'PENDING' | 'SUCCESS';

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

export type OrderFinancialStatus =
  | 'AUTHORIZED'
  | 'EXPIRED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

export type OrderFulfillmentStatus =
  | 'FULFILLED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'OPEN'
  | 'PARTIALLY_FULFILLED'
  | 'PENDING_FULFILLMENT'
  | 'RESTOCKED'
  | 'SCHEDULED'
  | 'UNFULFILLED';

export type OrderSortKeys =
  | 'CREATED_AT'
  | 'ID'
  | 'ORDER_NUMBER'
  | 'PROCESSED_AT'
  | 'TOTAL_PRICE'
  | 'UPDATED_AT';

export type OrderTransactionKind =
  | 'AUTHORIZATION'
  | 'CAPTURE'
  | 'CARD_APPROVAL'
  | 'CARD_DECLINE'
  | 'CHANGE'
  | 'EMV_AUTHORIZATION'
  | 'REFUND'
  | 'REFUND_EMV_INITIATE'
  | 'SALE'
  | 'SUGGESTED_REFUND'
  | 'VOID';

export type OrderTransactionStatus =
  'ERROR' | 'FAILURE' | 'PENDING' | 'PENDING_AUTHENTICATION' | 'SUCCESS';

export type OrderTransactionType =
  | 'BANK_DEPOSIT'
  | 'CARD'
  | 'CASH_ON_DELIVERY'
  | 'CUSTOM'
  | 'GIFT_CARD'
  | 'MANUAL'
  | 'MONEY_ORDER'
  | 'SHOPIFY_INSTALLMENTS'
  | 'STORE_CREDIT';

export type RequestedLineItemInput = {
  customerNote?: string | null | undefined;
  lineItemId: string;
  quantity: number;
  /** @deprecated Use `returnReasonDefinitionId` instead. This field will be removed in the future. */
  returnReason?: ReturnReason | null | undefined;
  returnReasonDefinitionId?: string | null | undefined;
};

export type ReturnErrorCode =
  | 'ALREADY_EXISTS'
  | 'BLANK'
  | 'CREATION_FAILED'
  | 'EQUAL_TO'
  | 'FEATURE_NOT_ENABLED'
  | 'GREATER_THAN'
  | 'GREATER_THAN_OR_EQUAL_TO'
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'INVALID_STATE'
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'NOTIFICATION_FAILED'
  | 'NOT_AUTHORIZED'
  | 'NOT_A_NUMBER'
  | 'NOT_EDITABLE'
  | 'NOT_FOUND'
  | 'PRESENT'
  | 'TAKEN'
  | 'TOO_BIG'
  | 'TOO_LONG'
  | 'TOO_MANY_ARGUMENTS'
  | 'TOO_SHORT'
  | 'WRONG_LENGTH';

export type ReturnReason =
  | 'COLOR'
  | 'DEFECTIVE'
  | 'NOT_AS_DESCRIBED'
  | 'OTHER'
  | 'SIZE_TOO_LARGE'
  | 'SIZE_TOO_SMALL'
  | 'STYLE'
  | 'UNKNOWN'
  | 'UNWANTED'
  | 'WRONG_ITEM';

export type UserErrorsCustomerAddressUserErrorsCode =
  | 'ADDRESS1_MISSING'
  | 'ADDRESS_ARGUMENT_EMPTY'
  | 'ADDRESS_ID_DOES_NOT_EXIST'
  | 'CONTAINS_HTML_TAGS'
  | 'COUNTRY_NOT_EXIST'
  | 'CUSTOMER_ADDRESS_ALREADY_EXISTS'
  | 'DELETING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'
  | 'DEMOTING_CUSTOMER_DEFAULT_ADDRESS_NOT_ALLOWED'
  | 'INVALID'
  | 'INVALID_FOR_COUNTRY'
  | 'INVALID_FOR_COUNTRY_AND_PROVINCE'
  | 'INVALID_TERRITORY_CODE'
  | 'PHONE_NUMBER_NOT_VALID'
  | 'REQUIRED'
  | 'TERRITORY_CODE_MISSING'
  | 'TOO_LONG'
  | 'ZONE_CODE_MISSING';

export type UserErrorsCustomerUserErrorsCode =
  | 'CONTAINS_HTML_TAGS'
  | 'CONTAINS_URL'
  | 'CUSTOMER_DOES_NOT_EXIST'
  | 'CUSTOMER_INPUT_ARGUMENT_EMPTY'
  | 'INVALID'
  | 'TOO_LONG';

export type AddressBookQueryVariables = Exact<{
  language?: LanguageCode | null | undefined;
}>;

export type AddressBookQuery = {
  customer: {
    firstName: string | null;
    lastName: string | null;
    defaultAddress: {id: string} | null;
    addresses: {
      nodes: Array<{
        id: string;
        firstName: string | null;
        lastName: string | null;
        company: string | null;
        address1: string | null;
        address2: string | null;
        zip: string | null;
        city: string | null;
        zoneCode: string | null;
        territoryCode: CountryCode | null;
        phoneNumber: string | null;
        formatted: Array<string>;
      }>;
    };
  };
};

export type AddAddressMutationVariables = Exact<{
  address: CustomerAddressInput;
  isDefault?: boolean | null | undefined;
}>;

export type AddAddressMutation = {
  customerAddressCreate: {
    userErrors: Array<{
      code: UserErrorsCustomerAddressUserErrorsCode | null;
      field: Array<string> | null;
    }>;
  } | null;
};

export type ChangeAddressMutationVariables = Exact<{
  addressId: string;
  address?: CustomerAddressInput | null | undefined;
  isDefault?: boolean | null | undefined;
}>;

export type ChangeAddressMutation = {
  customerAddressUpdate: {
    userErrors: Array<{
      code: UserErrorsCustomerAddressUserErrorsCode | null;
      field: Array<string> | null;
    }>;
  } | null;
};

export type DeleteAddressMutationVariables = Exact<{
  addressId: string;
}>;

export type DeleteAddressMutation = {
  customerAddressDelete: {
    userErrors: Array<{
      code: UserErrorsCustomerAddressUserErrorsCode | null;
      field: Array<string> | null;
    }>;
  } | null;
};

export type ProfileQueryVariables = Exact<{[key: string]: never}>;

export type ProfileQuery = {
  customer: {
    firstName: string | null;
    lastName: string | null;
    emailAddress: {emailAddress: string | null} | null;
  };
};

export type SaveProfileMutationVariables = Exact<{
  input: CustomerUpdateInput;
}>;

export type SaveProfileMutation = {
  customerUpdate: {
    userErrors: Array<{
      code: UserErrorsCustomerUserErrorsCode | null;
      field: Array<string> | null;
    }>;
  } | null;
};

export type OwnedOrderQueryVariables = Exact<{
  orderId: string;
}>;

export type OwnedOrderQuery = {
  order: {id: string; name: string} | null;
  customer: {id: string};
};

export type AccountCustomerQueryVariables = Exact<{[key: string]: never}>;

export type AccountCustomerQuery = {
  customer: {
    displayName: string;
    emailAddress: {emailAddress: string | null} | null;
  };
};

export type OrderToRepeatQueryVariables = Exact<{
  id: string;
  language?: LanguageCode | null | undefined;
}>;

export type OrderToRepeatQuery = {
  order: {
    name: string;
    cancelledAt: string | null;
    lineItems: {
      nodes: Array<{
        title: string;
        presentmentTitle: string | null;
        variantTitle: string | null;
        variantId: string | null;
        quantity: number;
        price: {amount: string; currencyCode: CurrencyCode} | null;
        customAttributes: Array<{key: string; value: string | null}>;
      }>;
      pageInfo: {hasNextPage: boolean};
    };
  } | null;
};

export type OrderListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  query?: string | null | undefined;
  sortKey?: OrderSortKeys | null | undefined;
  reverse?: boolean | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type OrderListQuery = {
  customer: {
    orders: {
      nodes: Array<{
        id: string;
        name: string;
        processedAt: string;
        cancelledAt: string | null;
        financialStatus: OrderFinancialStatus | null;
        fulfillmentStatus: OrderFulfillmentStatus;
        totalPrice: {amount: string; currencyCode: CurrencyCode};
        transactions: Array<{
          kind: OrderTransactionKind | null;
          status: OrderTransactionStatus | null;
          type: OrderTransactionType;
        }>;
        fulfillments: {
          nodes: Array<{
            status: FulfillmentStatus | null;
            latestShipmentStatus: FulfillmentEventStatus | null;
            isPickedUp: boolean;
            requiresShipping: boolean;
          }>;
        };
        lineItems: {
          nodes: Array<{
            id: string;
            title: string;
            quantity: number;
            image: {
              url: string;
              altText: string | null;
              width: number | null;
              height: number | null;
            } | null;
          }>;
          pageInfo: {hasNextPage: boolean};
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
};

export type OrderLineFragment = {
  id: string;
  title: string;
  variantTitle: string | null;
  quantity: number;
  refundableQuantity: number;
  price: {amount: string; currencyCode: CurrencyCode} | null;
  totalDiscount: {amount: string; currencyCode: CurrencyCode};
  image: {
    url: string;
    altText: string | null;
    width: number | null;
    height: number | null;
  } | null;
  variantOptions: Array<{name: string; value: string}> | null;
  customAttributes: Array<{key: string; value: string | null}>;
  discountAllocations: Array<{
    allocatedAmount: {amount: string; currencyCode: CurrencyCode};
    discountApplication:
      | {title: string}
      | {code: string}
      | {title: string}
      | Record<PropertyKey, never>;
  }>;
};

type DiscountName_AutomaticDiscountApplication_Fragment = {title: string};

type DiscountName_DiscountCodeApplication_Fragment = {code: string};

type DiscountName_ManualDiscountApplication_Fragment = {title: string};

export type DiscountNameFragment =
  | DiscountName_AutomaticDiscountApplication_Fragment
  | DiscountName_DiscountCodeApplication_Fragment
  | DiscountName_ManualDiscountApplication_Fragment;

export type ParcelFragment = {
  id: string;
  createdAt: string;
  status: FulfillmentStatus | null;
  latestShipmentStatus: FulfillmentEventStatus | null;
  estimatedDeliveryAt: string | null;
  isPickedUp: boolean;
  requiresShipping: boolean;
  trackingInformation: Array<{
    company: string | null;
    number: string | null;
    url: string | null;
  }>;
  events: {nodes: Array<{status: FulfillmentEventStatus; happenedAt: string}>};
  fulfillmentLineItems: {
    nodes: Array<{quantity: number | null; lineItem: {title: string}}>;
    pageInfo: {hasNextPage: boolean};
  };
};

export type OrderQueryVariables = Exact<{
  id: string;
  language?: LanguageCode | null | undefined;
}>;

export type OrderQuery = {
  customer: {id: string};
  order: {
    id: string;
    name: string;
    processedAt: string;
    cancelledAt: string | null;
    financialStatus: OrderFinancialStatus | null;
    fulfillmentStatus: OrderFulfillmentStatus;
    currencyCode: CurrencyCode;
    totalShipping: {amount: string; currencyCode: CurrencyCode};
    totalDuties: {amount: string; currencyCode: CurrencyCode} | null;
    totalTip: {amount: string; currencyCode: CurrencyCode} | null;
    totalTax: {amount: string; currencyCode: CurrencyCode} | null;
    totalPrice: {amount: string; currencyCode: CurrencyCode};
    totalRefunded: {amount: string; currencyCode: CurrencyCode};
    paymentInformation: {
      totalOutstandingAmount: {amount: string; currencyCode: CurrencyCode};
    } | null;
    shippingLine: {
      title: string;
      originalPrice: {amount: string; currencyCode: CurrencyCode};
    } | null;
    shippingDiscountAllocations: Array<{
      allocatedAmount: {amount: string; currencyCode: CurrencyCode};
      discountApplication:
        | {title: string}
        | {code: string}
        | {title: string}
        | Record<PropertyKey, never>;
    }>;
    shippingAddress: {
      formatted: Array<string>;
      phoneNumber: string | null;
    } | null;
    transactions: Array<{
      id: string;
      kind: OrderTransactionKind | null;
      status: OrderTransactionStatus | null;
      type: OrderTransactionType;
      createdAt: string;
      processedAt: string | null;
      transactionAmount: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      paymentDetails: {cardBrand: string; last4: string | null} | null;
      giftCardDetails: {last4: string} | null;
      typeDetails: {name: string | null} | null;
    }>;
    fulfillments: {
      nodes: Array<{
        id: string;
        createdAt: string;
        status: FulfillmentStatus | null;
        latestShipmentStatus: FulfillmentEventStatus | null;
        estimatedDeliveryAt: string | null;
        isPickedUp: boolean;
        requiresShipping: boolean;
        trackingInformation: Array<{
          company: string | null;
          number: string | null;
          url: string | null;
        }>;
        events: {
          nodes: Array<{status: FulfillmentEventStatus; happenedAt: string}>;
        };
        fulfillmentLineItems: {
          nodes: Array<{quantity: number | null; lineItem: {title: string}}>;
          pageInfo: {hasNextPage: boolean};
        };
      }>;
    };
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        quantity: number;
        refundableQuantity: number;
        price: {amount: string; currencyCode: CurrencyCode} | null;
        totalDiscount: {amount: string; currencyCode: CurrencyCode};
        image: {
          url: string;
          altText: string | null;
          width: number | null;
          height: number | null;
        } | null;
        variantOptions: Array<{name: string; value: string}> | null;
        customAttributes: Array<{key: string; value: string | null}>;
        discountAllocations: Array<{
          allocatedAmount: {amount: string; currencyCode: CurrencyCode};
          discountApplication:
            | {title: string}
            | {code: string}
            | {title: string}
            | Record<PropertyKey, never>;
        }>;
      }>;
      pageInfo: {hasNextPage: boolean; endCursor: string | null};
    };
  } | null;
};

export type OrderLinesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  language?: LanguageCode | null | undefined;
}>;

export type OrderLinesQuery = {
  order: {
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        quantity: number;
        refundableQuantity: number;
        price: {amount: string; currencyCode: CurrencyCode} | null;
        totalDiscount: {amount: string; currencyCode: CurrencyCode};
        image: {
          url: string;
          altText: string | null;
          width: number | null;
          height: number | null;
        } | null;
        variantOptions: Array<{name: string; value: string}> | null;
        customAttributes: Array<{key: string; value: string | null}>;
        discountAllocations: Array<{
          allocatedAmount: {amount: string; currencyCode: CurrencyCode};
          discountApplication:
            | {title: string}
            | {code: string}
            | {title: string}
            | Record<PropertyKey, never>;
        }>;
      }>;
      pageInfo: {hasNextPage: boolean; endCursor: string | null};
    };
  } | null;
};

export type MerchantEmailQueryVariables = Exact<{[key: string]: never}>;

export type MerchantEmailQuery = {
  customer: {emailAddress: {emailAddress: string | null} | null};
};

export type WithdrawingCustomerQueryVariables = Exact<{
  orderId: string;
}>;

export type WithdrawingCustomerQuery = {
  customer: {
    id: string;
    displayName: string;
    emailAddress: {emailAddress: string | null} | null;
  };
  order: {id: string; name: string} | null;
};

export type WithdrawableOrdersQueryVariables = Exact<{[key: string]: never}>;

export type WithdrawableOrdersQuery = {
  customer: {
    displayName: string;
    emailAddress: {emailAddress: string | null} | null;
    orders: {
      nodes: Array<{id: string; name: string; cancelledAt: string | null}>;
    };
  };
};

export type AskForReturnMutationVariables = Exact<{
  orderId: string;
  requestedLineItems: Array<RequestedLineItemInput> | RequestedLineItemInput;
}>;

export type AskForReturnMutation = {
  orderRequestReturn: {
    return: {id: string} | null;
    userErrors: Array<{code: ReturnErrorCode | null; message: string}>;
  } | null;
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
export const DiscountNameFragmentDoc = new TypedDocumentString(
  `
    fragment DiscountName on DiscountApplication {
  ... on DiscountCodeApplication {
    code
  }
  ... on AutomaticDiscountApplication {
    title
  }
  ... on ManualDiscountApplication {
    title
  }
}
    `,
  {fragmentName: 'DiscountName'},
) as unknown as TypedDocumentString<DiscountNameFragment, unknown>;
export const OrderLineFragmentDoc = new TypedDocumentString(
  `
    fragment OrderLine on LineItem {
  id
  title
  variantTitle
  quantity
  refundableQuantity
  price {
    amount
    currencyCode
  }
  totalDiscount {
    amount
    currencyCode
  }
  image {
    url
    altText
    width
    height
  }
  variantOptions {
    name
    value
  }
  customAttributes {
    key
    value
  }
  discountAllocations {
    allocatedAmount {
      amount
      currencyCode
    }
    discountApplication {
      ...DiscountName
    }
  }
}
    fragment DiscountName on DiscountApplication {
  ... on DiscountCodeApplication {
    code
  }
  ... on AutomaticDiscountApplication {
    title
  }
  ... on ManualDiscountApplication {
    title
  }
}`,
  {fragmentName: 'OrderLine'},
) as unknown as TypedDocumentString<OrderLineFragment, unknown>;
export const ParcelFragmentDoc = new TypedDocumentString(
  `
    fragment Parcel on Fulfillment {
  id
  createdAt
  status
  latestShipmentStatus
  estimatedDeliveryAt
  isPickedUp
  requiresShipping
  trackingInformation {
    company
    number
    url
  }
  events(first: 5, sortKey: HAPPENED_AT, reverse: true) {
    nodes {
      status
      happenedAt
    }
  }
  fulfillmentLineItems(first: 15) {
    nodes {
      quantity
      lineItem {
        title
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    `,
  {fragmentName: 'Parcel'},
) as unknown as TypedDocumentString<ParcelFragment, unknown>;
export const AddressBookDocument = new TypedDocumentString(`
    query AddressBook($language: LanguageCode) @inContext(language: $language) {
  customer {
    firstName
    lastName
    defaultAddress {
      id
    }
    addresses(first: 100) {
      nodes {
        id
        firstName
        lastName
        company
        address1
        address2
        zip
        city
        zoneCode
        territoryCode
        phoneNumber
        formatted(withName: true, withCompany: true)
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  AddressBookQuery,
  AddressBookQueryVariables
>;
export const AddAddressDocument = new TypedDocumentString(`
    mutation AddAddress($address: CustomerAddressInput!, $isDefault: Boolean) {
  customerAddressCreate(address: $address, defaultAddress: $isDefault) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<
  AddAddressMutation,
  AddAddressMutationVariables
>;
export const ChangeAddressDocument = new TypedDocumentString(`
    mutation ChangeAddress($addressId: ID!, $address: CustomerAddressInput, $isDefault: Boolean) {
  customerAddressUpdate(
    addressId: $addressId
    address: $address
    defaultAddress: $isDefault
  ) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<
  ChangeAddressMutation,
  ChangeAddressMutationVariables
>;
export const DeleteAddressDocument = new TypedDocumentString(`
    mutation DeleteAddress($addressId: ID!) {
  customerAddressDelete(addressId: $addressId) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<
  DeleteAddressMutation,
  DeleteAddressMutationVariables
>;
export const ProfileDocument = new TypedDocumentString(`
    query Profile {
  customer {
    firstName
    lastName
    emailAddress {
      emailAddress
    }
  }
}
    `) as unknown as TypedDocumentString<ProfileQuery, ProfileQueryVariables>;
export const SaveProfileDocument = new TypedDocumentString(`
    mutation SaveProfile($input: CustomerUpdateInput!) {
  customerUpdate(input: $input) {
    userErrors {
      code
      field
    }
  }
}
    `) as unknown as TypedDocumentString<
  SaveProfileMutation,
  SaveProfileMutationVariables
>;
export const OwnedOrderDocument = new TypedDocumentString(`
    query OwnedOrder($orderId: ID!) {
  order(id: $orderId) {
    id
    name
  }
  customer {
    id
  }
}
    `) as unknown as TypedDocumentString<
  OwnedOrderQuery,
  OwnedOrderQueryVariables
>;
export const AccountCustomerDocument = new TypedDocumentString(`
    query AccountCustomer {
  customer {
    displayName
    emailAddress {
      emailAddress
    }
  }
}
    `) as unknown as TypedDocumentString<
  AccountCustomerQuery,
  AccountCustomerQueryVariables
>;
export const OrderToRepeatDocument = new TypedDocumentString(`
    query OrderToRepeat($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    name
    cancelledAt
    lineItems(first: 250) {
      nodes {
        title
        presentmentTitle
        variantTitle
        variantId
        quantity
        price {
          amount
          currencyCode
        }
        customAttributes {
          key
          value
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  OrderToRepeatQuery,
  OrderToRepeatQueryVariables
>;
export const OrderListDocument = new TypedDocumentString(`
    query OrderList($first: Int, $after: String, $last: Int, $before: String, $query: String, $sortKey: OrderSortKeys, $reverse: Boolean, $language: LanguageCode) @inContext(language: $language) {
  customer {
    orders(
      first: $first
      after: $after
      last: $last
      before: $before
      query: $query
      sortKey: $sortKey
      reverse: $reverse
    ) {
      nodes {
        id
        name
        processedAt
        cancelledAt
        financialStatus
        fulfillmentStatus
        totalPrice {
          amount
          currencyCode
        }
        transactions {
          kind
          status
          type
        }
        fulfillments(first: 10) {
          nodes {
            status
            latestShipmentStatus
            isPickedUp
            requiresShipping
          }
        }
        lineItems(first: 20) {
          nodes {
            id
            title
            quantity
            image {
              url
              altText
              width
              height
            }
          }
          pageInfo {
            hasNextPage
          }
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
    `) as unknown as TypedDocumentString<
  OrderListQuery,
  OrderListQueryVariables
>;
export const OrderDocument = new TypedDocumentString(`
    query Order($id: ID!, $language: LanguageCode) @inContext(language: $language) {
  customer {
    id
  }
  order(id: $id) {
    id
    name
    processedAt
    cancelledAt
    financialStatus
    fulfillmentStatus
    currencyCode
    totalShipping {
      amount
      currencyCode
    }
    totalDuties {
      amount
      currencyCode
    }
    totalTip {
      amount
      currencyCode
    }
    totalTax {
      amount
      currencyCode
    }
    totalPrice {
      amount
      currencyCode
    }
    totalRefunded {
      amount
      currencyCode
    }
    paymentInformation {
      totalOutstandingAmount {
        amount
        currencyCode
      }
    }
    shippingLine {
      title
      originalPrice {
        amount
        currencyCode
      }
    }
    shippingDiscountAllocations {
      allocatedAmount {
        amount
        currencyCode
      }
      discountApplication {
        ...DiscountName
      }
    }
    shippingAddress {
      formatted(withName: true)
      phoneNumber
    }
    transactions {
      id
      kind
      status
      type
      createdAt
      processedAt
      transactionAmount {
        presentmentMoney {
          amount
          currencyCode
        }
      }
      paymentDetails {
        ... on CardPaymentDetails {
          cardBrand
          last4
        }
      }
      giftCardDetails {
        last4
      }
      typeDetails {
        name
      }
    }
    fulfillments(first: 20) {
      nodes {
        ...Parcel
      }
    }
    lineItems(first: 30) {
      nodes {
        ...OrderLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment OrderLine on LineItem {
  id
  title
  variantTitle
  quantity
  refundableQuantity
  price {
    amount
    currencyCode
  }
  totalDiscount {
    amount
    currencyCode
  }
  image {
    url
    altText
    width
    height
  }
  variantOptions {
    name
    value
  }
  customAttributes {
    key
    value
  }
  discountAllocations {
    allocatedAmount {
      amount
      currencyCode
    }
    discountApplication {
      ...DiscountName
    }
  }
}
fragment DiscountName on DiscountApplication {
  ... on DiscountCodeApplication {
    code
  }
  ... on AutomaticDiscountApplication {
    title
  }
  ... on ManualDiscountApplication {
    title
  }
}
fragment Parcel on Fulfillment {
  id
  createdAt
  status
  latestShipmentStatus
  estimatedDeliveryAt
  isPickedUp
  requiresShipping
  trackingInformation {
    company
    number
    url
  }
  events(first: 5, sortKey: HAPPENED_AT, reverse: true) {
    nodes {
      status
      happenedAt
    }
  }
  fulfillmentLineItems(first: 15) {
    nodes {
      quantity
      lineItem {
        title
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}`) as unknown as TypedDocumentString<OrderQuery, OrderQueryVariables>;
export const OrderLinesDocument = new TypedDocumentString(`
    query OrderLines($id: ID!, $after: String, $language: LanguageCode) @inContext(language: $language) {
  order(id: $id) {
    lineItems(first: 100, after: $after) {
      nodes {
        ...OrderLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment OrderLine on LineItem {
  id
  title
  variantTitle
  quantity
  refundableQuantity
  price {
    amount
    currencyCode
  }
  totalDiscount {
    amount
    currencyCode
  }
  image {
    url
    altText
    width
    height
  }
  variantOptions {
    name
    value
  }
  customAttributes {
    key
    value
  }
  discountAllocations {
    allocatedAmount {
      amount
      currencyCode
    }
    discountApplication {
      ...DiscountName
    }
  }
}
fragment DiscountName on DiscountApplication {
  ... on DiscountCodeApplication {
    code
  }
  ... on AutomaticDiscountApplication {
    title
  }
  ... on ManualDiscountApplication {
    title
  }
}`) as unknown as TypedDocumentString<
  OrderLinesQuery,
  OrderLinesQueryVariables
>;
export const MerchantEmailDocument = new TypedDocumentString(`
    query MerchantEmail {
  customer {
    emailAddress {
      emailAddress
    }
  }
}
    `) as unknown as TypedDocumentString<
  MerchantEmailQuery,
  MerchantEmailQueryVariables
>;
export const WithdrawingCustomerDocument = new TypedDocumentString(`
    query WithdrawingCustomer($orderId: ID!) {
  customer {
    id
    displayName
    emailAddress {
      emailAddress
    }
  }
  order(id: $orderId) {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<
  WithdrawingCustomerQuery,
  WithdrawingCustomerQueryVariables
>;
export const WithdrawableOrdersDocument = new TypedDocumentString(`
    query WithdrawableOrders {
  customer {
    displayName
    emailAddress {
      emailAddress
    }
    orders(first: 5, sortKey: PROCESSED_AT, reverse: true) {
      nodes {
        id
        name
        cancelledAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  WithdrawableOrdersQuery,
  WithdrawableOrdersQueryVariables
>;
export const AskForReturnDocument = new TypedDocumentString(`
    mutation AskForReturn($orderId: ID!, $requestedLineItems: [RequestedLineItemInput!]!) {
  orderRequestReturn(orderId: $orderId, requestedLineItems: $requestedLineItems) {
    return {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  AskForReturnMutation,
  AskForReturnMutationVariables
>;
