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

export type FulfillmentHoldReason =
  | 'AWAITING_PAYMENT'
  | 'AWAITING_RETURN_ITEMS'
  | 'HIGH_RISK_OF_FRAUD'
  | 'INCORRECT_ADDRESS'
  | 'INVENTORY_OUT_OF_STOCK'
  | 'ONLINE_STORE_POST_PURCHASE_CROSS_SELL'
  | 'OTHER'
  | 'UNKNOWN_DELIVERY_DATE';

export type FulfillmentOrderHoldInput = {
  externalId?: string | null | undefined;
  fulfillmentOrderLineItems?:
    Array<FulfillmentOrderLineItemInput> | null | undefined;
  handle?: string | null | undefined;
  notifyMerchant?: boolean | null | undefined;
  reason: FulfillmentHoldReason;
  reasonNotes?: string | null | undefined;
};

export type FulfillmentOrderHoldUserErrorCode =
  | 'DUPLICATED_FULFILLMENT_ORDER_LINE_ITEMS'
  | 'DUPLICATE_FULFILLMENT_HOLD_HANDLE'
  | 'FULFILLMENT_ORDER_HOLD_LIMIT_REACHED'
  | 'FULFILLMENT_ORDER_NOT_FOUND'
  | 'FULFILLMENT_ORDER_NOT_SPLITTABLE'
  | 'GREATER_THAN_ZERO'
  | 'INVALID_LINE_ITEM_QUANTITY'
  | 'TAKEN';

export type FulfillmentOrderLineItemInput = {
  id: string;
  quantity: number;
};

export type FulfillmentOrderReleaseHoldUserErrorCode =
  'FULFILLMENT_ORDER_NOT_FOUND' | 'INVALID_ACCESS';

export type FulfillmentOrderRequestStatus =
  | 'ACCEPTED'
  | 'CANCELLATION_ACCEPTED'
  | 'CANCELLATION_REJECTED'
  | 'CANCELLATION_REQUESTED'
  | 'CLOSED'
  | 'REJECTED'
  | 'SUBMITTED'
  | 'UNSUBMITTED';

export type FulfillmentOrderStatus =
  | 'CANCELLED'
  | 'CLOSED'
  | 'INCOMPLETE'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'OPEN'
  | 'SCHEDULED';

export type FulfillmentStatus =
  'CANCELLED' | 'ERROR' | 'FAILURE' | 'OPEN' | 'PENDING' | 'SUCCESS';

export type MetafieldAccessInput = {
  admin?: MetafieldAdminAccessInput | null | undefined;
  customerAccount?: MetafieldCustomerAccountAccessInput | null | undefined;
  storefront?: MetafieldStorefrontAccessInput | null | undefined;
};

export type MetafieldAdminAccessInput = 'MERCHANT_READ' | 'MERCHANT_READ_WRITE';

export type MetafieldCapabilityAdminFilterableInput = {
  enabled: boolean;
};

export type MetafieldCapabilityAnalyticsQueryableInput = {
  enabled: boolean;
};

export type MetafieldCapabilityCartToOrderCopyableInput = {
  enabled: boolean;
};

export type MetafieldCapabilityCreateInput = {
  adminFilterable?: MetafieldCapabilityAdminFilterableInput | null | undefined;
  analyticsQueryable?:
    MetafieldCapabilityAnalyticsQueryableInput | null | undefined;
  cartToOrderCopyable?:
    MetafieldCapabilityCartToOrderCopyableInput | null | undefined;
  smartCollectionCondition?:
    MetafieldCapabilitySmartCollectionConditionInput | null | undefined;
  uniqueValues?: MetafieldCapabilityUniqueValuesInput | null | undefined;
};

export type MetafieldCapabilitySmartCollectionConditionInput = {
  enabled: boolean;
};

export type MetafieldCapabilityUniqueValuesInput = {
  enabled: boolean;
};

export type MetafieldCustomerAccountAccessInput =
  'NONE' | 'READ' | 'READ_WRITE';

export type MetafieldDefinitionConstraintsInput = {
  key: string;
  values: Array<string>;
};

export type MetafieldDefinitionCreateUserErrorCode =
  | 'ADMIN_ACCESS_INPUT_NOT_ALLOWED'
  | 'BLANK'
  | 'CAPABILITY_REQUIRED_BUT_DISABLED'
  | 'DUPLICATE_OPTION'
  | 'INCLUSION'
  | 'INVALID'
  | 'INVALID_CAPABILITY'
  | 'INVALID_CHARACTER'
  | 'INVALID_CONSTRAINTS'
  | 'INVALID_INPUT_COMBINATION'
  | 'INVALID_OPTION'
  | 'LIMIT_EXCEEDED'
  | 'OWNER_TYPE_LIMIT_EXCEEDED_FOR_AUTOMATED_COLLECTIONS'
  | 'OWNER_TYPE_LIMIT_EXCEEDED_FOR_USE_AS_ADMIN_FILTERS'
  | 'PINNED_LIMIT_REACHED'
  | 'PRESENT'
  | 'RESERVED_NAMESPACE_KEY'
  | 'RESOURCE_TYPE_LIMIT_EXCEEDED'
  | 'RESOURCE_TYPE_LIMIT_EXCEEDED_BY_APP'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_SHORT'
  | 'TYPE_NOT_ALLOWED_FOR_CONDITIONS'
  | 'UNSTRUCTURED_ALREADY_EXISTS'
  | 'UNSUPPORTED_PINNING';

export type MetafieldDefinitionInput = {
  access?: MetafieldAccessInput | null | undefined;
  capabilities?: MetafieldCapabilityCreateInput | null | undefined;
  constraints?: MetafieldDefinitionConstraintsInput | null | undefined;
  description?: string | null | undefined;
  key: string;
  name: string;
  namespace?: string | null | undefined;
  ownerType: MetafieldOwnerType;
  pin?: boolean | null | undefined;
  type: string;
  /** @deprecated Use `smartCollectionCondition` instead. */
  useAsCollectionCondition?: boolean | null | undefined;
  validations?: Array<MetafieldDefinitionValidationInput> | null | undefined;
};

export type MetafieldDefinitionValidationInput = {
  name: string;
  value: string;
};

export type MetafieldOwnerType =
  | 'API_PERMISSION'
  | 'ARTICLE'
  | 'BLOG'
  | 'CARTTRANSFORM'
  | 'COLLECTION'
  | 'COMPANY'
  | 'COMPANY_LOCATION'
  | 'CUSTOMER'
  | 'DELIVERY_CUSTOMIZATION'
  | 'DISCOUNT'
  | 'DRAFTORDER'
  | 'FULFILLMENT_CONSTRAINT_RULE'
  | 'GIFT_CARD_TRANSACTION'
  | 'LOCATION'
  | 'MARKET'
  | 'MEDIA_IMAGE'
  | 'ORDER'
  | 'ORDER_ROUTING_LOCATION_RULE'
  | 'PAGE'
  | 'PAYMENT_CUSTOMIZATION'
  | 'PRODUCT'
  | 'PRODUCTVARIANT'
  | 'SELLING_PLAN'
  | 'SHOP'
  | 'TRANSFER'
  | 'VALIDATION';

export type MetafieldStorefrontAccessInput = 'NONE' | 'PUBLIC_READ';

export type MetafieldsSetInput = {
  compareDigest?: string | null | undefined;
  key: string;
  namespace?: string | null | undefined;
  ownerId: string;
  type?: string | null | undefined;
  value: string;
};

export type MetafieldsSetUserErrorCode =
  | 'APP_NOT_AUTHORIZED'
  | 'BLANK'
  | 'CAPABILITY_VIOLATION'
  | 'INCLUSION'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'INVALID_COMPARE_DIGEST'
  | 'INVALID_TYPE'
  | 'INVALID_VALUE'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'PRESENT'
  | 'STALE_OBJECT'
  | 'TAKEN'
  | 'TOO_LONG'
  | 'TOO_SHORT';

export type MoneyInput = {
  amount: string;
  currencyCode: CurrencyCode;
};

export type OrderAdjustmentInputDiscrepancyReason =
  'CUSTOMER' | 'DAMAGE' | 'OTHER' | 'RESTOCK';

export type OrderCancelReason =
  'CUSTOMER' | 'DECLINED' | 'FRAUD' | 'INVENTORY' | 'OTHER' | 'STAFF';

export type OrderCancelRefundMethodInput =
  | {originalPaymentMethodsRefund: boolean; storeCreditRefund?: never}
  | {
      originalPaymentMethodsRefund?: never;
      storeCreditRefund: OrderCancelStoreCreditRefundInput;
    };

export type OrderCancelStatus = 'FAILED' | 'STARTED' | 'SUCCEEDED';

export type OrderCancelStoreCreditRefundInput = {
  expiresAt?: string | null | undefined;
};

export type OrderCancelUserErrorCode =
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'NOT_FOUND'
  | 'NO_REFUND_PERMISSION'
  | 'NO_REFUND_TO_STORE_CREDIT_PERMISSION'
  | 'STORE_CREDIT_REFUND_B2B_NOT_SUPPORTED'
  | 'STORE_CREDIT_REFUND_EXPIRATION_IN_PAST'
  | 'STORE_CREDIT_REFUND_MISSING_CUSTOMER';

export type OrderDisplayFinancialStatus =
  | 'AUTHORIZED'
  | 'EXPIRED'
  | 'PAID'
  | 'PARTIALLY_PAID'
  | 'PARTIALLY_REFUNDED'
  | 'PENDING'
  | 'REFUNDED'
  | 'VOIDED';

export type OrderDisplayFulfillmentStatus =
  | 'FULFILLED'
  | 'FULFILLMENT_NOT_REQUIRED'
  | 'IN_PROGRESS'
  | 'ON_HOLD'
  | 'OPEN'
  | 'PARTIALLY_FULFILLED'
  | 'PENDING_FULFILLMENT'
  | 'REQUEST_DECLINED'
  | 'RESTOCKED'
  | 'SCHEDULED'
  | 'UNFULFILLED';

export type OrderReturnStatus =
  | 'INSPECTION_COMPLETE'
  | 'IN_PROGRESS'
  | 'NO_RETURN'
  | 'RETURNED'
  | 'RETURN_FAILED'
  | 'RETURN_REQUESTED';

export type OrderRiskRecommendationResult =
  'ACCEPT' | 'CANCEL' | 'INVESTIGATE' | 'NONE';

export type OrderTransactionInput = {
  amount: string;
  gateway: string;
  kind: OrderTransactionKind;
  orderId: string;
  parentId?: string | null | undefined;
};

export type OrderTransactionKind =
  | 'AUTHORIZATION'
  | 'CAPTURE'
  | 'CHANGE'
  | 'EMV_AUTHORIZATION'
  | 'REFUND'
  | 'SALE'
  | 'SUGGESTED_REFUND'
  | 'VOID';

export type OrderTransactionStatus =
  'AWAITING_RESPONSE' | 'ERROR' | 'FAILURE' | 'PENDING' | 'SUCCESS' | 'UNKNOWN';

export type RefundDutyInput = {
  dutyId: string;
  refundType?: RefundDutyRefundType | null | undefined;
};

export type RefundDutyRefundType = 'FULL' | 'PROPORTIONAL';

export type RefundInput = {
  allowOverRefunding?: boolean | null | undefined;
  currency?: CurrencyCode | null | undefined;
  discrepancyReason?: OrderAdjustmentInputDiscrepancyReason | null | undefined;
  note?: string | null | undefined;
  notify?: boolean | null | undefined;
  orderId: string;
  processedAt?: string | null | undefined;
  refundDuties?: Array<RefundDutyInput> | null | undefined;
  refundLineItems?: Array<RefundLineItemInput> | null | undefined;
  refundMethods?: Array<RefundMethodInput> | null | undefined;
  shipping?: ShippingRefundInput | null | undefined;
  transactions?: Array<OrderTransactionInput> | null | undefined;
};

export type RefundLineItemInput = {
  lineItemId: string;
  locationId?: string | null | undefined;
  quantity: number;
  restockType?: RefundLineItemRestockType | null | undefined;
};

export type RefundLineItemRestockType =
  'CANCEL' | 'LEGACY_RESTOCK' | 'NO_RESTOCK' | 'RETURN';

export type RefundMethodInput = {storeCreditRefund: StoreCreditRefundInput};

export type RiskAssessmentResult =
  'HIGH' | 'LOW' | 'MEDIUM' | 'NONE' | 'PENDING';

export type ShippingRefundInput = {
  amount?: string | null | undefined;
  fullRefund?: boolean | null | undefined;
};

export type StoreCreditAccountCreditInput = {
  creditAmount: MoneyInput;
  expiresAt?: string | null | undefined;
  notify?: boolean | null | undefined;
};

export type StoreCreditRefundInput = {
  amount: MoneyInput;
  expiresAt?: string | null | undefined;
};

export type StoreCreditSystemEvent =
  | 'ADJUSTMENT'
  | 'ORDER_CANCELLATION'
  | 'ORDER_PAYMENT'
  | 'ORDER_REFUND'
  | 'PAYMENT_FAILURE'
  | 'PAYMENT_RETURNED'
  | 'TAX_FINALIZATION';

export type FollowUpOrderQueryVariables = Exact<{
  orderId: string;
}>;

export type FollowUpOrderQuery = {
  order: {
    id: string;
    cancelledAt: string | null;
    displayFinancialStatus: OrderDisplayFinancialStatus | null;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    record: {value: string} | null;
  } | null;
};

export type OrderOfFulfillmentOrderQueryVariables = Exact<{
  fulfillmentOrderId: string;
}>;

export type OrderOfFulfillmentOrderQuery = {
  fulfillmentOrder: {order: {id: string}} | null;
};

export type CancellableOrderQueryVariables = Exact<{
  orderId: string;
  lines: number;
  fulfillmentOrders: number;
  transactions: number;
}>;

export type CancellableOrderQuery = {
  order: {
    id: string;
    name: string;
    processedAt: string;
    cancelledAt: string | null;
    displayFinancialStatus: OrderDisplayFinancialStatus | null;
    returnStatus: OrderReturnStatus;
    tags: Array<string>;
    record: {value: string; compareDigest: string} | null;
    counted: {
      id: string;
      usage: {value: string; compareDigest: string} | null;
    } | null;
    cancellation: {staffNote: string | null} | null;
    purchasingEntity:
      {__typename: 'Customer'} | {__typename: 'PurchasingCompany'} | null;
    shippingAddress: {countryCodeV2: CountryCode | null} | null;
    billingAddress: {countryCodeV2: CountryCode | null} | null;
    risk: {
      recommendation: OrderRiskRecommendationResult;
      assessments: Array<{riskLevel: RiskAssessmentResult}>;
    };
    currentTotalPriceSet: {
      shopMoney: {amount: string; currencyCode: CurrencyCode};
    };
    customer: {id: string} | null;
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        currentQuantity: number;
        unfulfilledQuantity: number;
        isGiftCard: boolean;
        customAttributes: Array<{key: string}>;
        sellingPlan: {name: string} | null;
        product: {tags: Array<string>; productType: string} | null;
      }>;
      pageInfo: {hasNextPage: boolean};
    };
    fulfillments: Array<{status: FulfillmentStatus}>;
    fulfillmentOrders: {
      nodes: Array<{
        id: string;
        status: FulfillmentOrderStatus;
        requestStatus: FulfillmentOrderRequestStatus;
        assignedLocation: {location: {isActive: boolean} | null};
        fulfillmentHolds: Array<{
          id: string;
          handle: string | null;
          heldByRequestingApp: boolean;
        }>;
      }>;
      pageInfo: {hasNextPage: boolean};
    };
    transactionsCount: {count: number} | null;
    transactions: Array<{
      id: string;
      kind: OrderTransactionKind;
      status: OrderTransactionStatus;
      createdAt: string;
      gateway: string | null;
      formattedGateway: string | null;
      manualPaymentGateway: boolean;
      parentTransaction: {id: string} | null;
      amountSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      paymentDetails:
        | {company: string | null; number: string | null}
        | Record<PropertyKey, never>
        | null;
    }>;
  } | null;
  shop: {
    id: string;
    ianaTimezone: string;
    usage: {value: string; compareDigest: string} | null;
    policy: {value: string} | null;
  };
};

export type CancellableOrderFragment = {
  id: string;
  name: string;
  processedAt: string;
  cancelledAt: string | null;
  displayFinancialStatus: OrderDisplayFinancialStatus | null;
  returnStatus: OrderReturnStatus;
  tags: Array<string>;
  cancellation: {staffNote: string | null} | null;
  purchasingEntity:
    {__typename: 'Customer'} | {__typename: 'PurchasingCompany'} | null;
  shippingAddress: {countryCodeV2: CountryCode | null} | null;
  billingAddress: {countryCodeV2: CountryCode | null} | null;
  risk: {
    recommendation: OrderRiskRecommendationResult;
    assessments: Array<{riskLevel: RiskAssessmentResult}>;
  };
  currentTotalPriceSet: {
    shopMoney: {amount: string; currencyCode: CurrencyCode};
  };
  customer: {id: string} | null;
  lineItems: {
    nodes: Array<{
      id: string;
      title: string;
      currentQuantity: number;
      unfulfilledQuantity: number;
      isGiftCard: boolean;
      customAttributes: Array<{key: string}>;
      sellingPlan: {name: string} | null;
      product: {tags: Array<string>; productType: string} | null;
    }>;
    pageInfo: {hasNextPage: boolean};
  };
  fulfillments: Array<{status: FulfillmentStatus}>;
  fulfillmentOrders: {
    nodes: Array<{
      id: string;
      status: FulfillmentOrderStatus;
      requestStatus: FulfillmentOrderRequestStatus;
      assignedLocation: {location: {isActive: boolean} | null};
      fulfillmentHolds: Array<{
        id: string;
        handle: string | null;
        heldByRequestingApp: boolean;
      }>;
    }>;
    pageInfo: {hasNextPage: boolean};
  };
  transactionsCount: {count: number} | null;
  transactions: Array<{
    id: string;
    kind: OrderTransactionKind;
    status: OrderTransactionStatus;
    createdAt: string;
    gateway: string | null;
    formattedGateway: string | null;
    manualPaymentGateway: boolean;
    parentTransaction: {id: string} | null;
    amountSet: {presentmentMoney: {amount: string; currencyCode: CurrencyCode}};
    paymentDetails:
      | {company: string | null; number: string | null}
      | Record<PropertyKey, never>
      | null;
  }>;
};

export type ClaimAndHoldMutationVariables = Exact<{
  metafields: Array<MetafieldsSetInput> | MetafieldsSetInput;
  fulfillmentOrderId: string;
  hold: FulfillmentOrderHoldInput;
  lines: number;
  fulfillmentOrders: number;
  transactions: number;
}>;

export type ClaimAndHoldMutation = {
  metafieldsSet: {
    metafields: Array<{compareDigest: string}> | null;
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      elementIndex: number | null;
      message: string;
    }>;
  } | null;
  fulfillmentOrderHold: {
    fulfillmentOrder: {
      order: {
        id: string;
        name: string;
        processedAt: string;
        cancelledAt: string | null;
        displayFinancialStatus: OrderDisplayFinancialStatus | null;
        returnStatus: OrderReturnStatus;
        tags: Array<string>;
        cancellation: {staffNote: string | null} | null;
        purchasingEntity:
          {__typename: 'Customer'} | {__typename: 'PurchasingCompany'} | null;
        shippingAddress: {countryCodeV2: CountryCode | null} | null;
        billingAddress: {countryCodeV2: CountryCode | null} | null;
        risk: {
          recommendation: OrderRiskRecommendationResult;
          assessments: Array<{riskLevel: RiskAssessmentResult}>;
        };
        currentTotalPriceSet: {
          shopMoney: {amount: string; currencyCode: CurrencyCode};
        };
        customer: {id: string} | null;
        lineItems: {
          nodes: Array<{
            id: string;
            title: string;
            currentQuantity: number;
            unfulfilledQuantity: number;
            isGiftCard: boolean;
            customAttributes: Array<{key: string}>;
            sellingPlan: {name: string} | null;
            product: {tags: Array<string>; productType: string} | null;
          }>;
          pageInfo: {hasNextPage: boolean};
        };
        fulfillments: Array<{status: FulfillmentStatus}>;
        fulfillmentOrders: {
          nodes: Array<{
            id: string;
            status: FulfillmentOrderStatus;
            requestStatus: FulfillmentOrderRequestStatus;
            assignedLocation: {location: {isActive: boolean} | null};
            fulfillmentHolds: Array<{
              id: string;
              handle: string | null;
              heldByRequestingApp: boolean;
            }>;
          }>;
          pageInfo: {hasNextPage: boolean};
        };
        transactionsCount: {count: number} | null;
        transactions: Array<{
          id: string;
          kind: OrderTransactionKind;
          status: OrderTransactionStatus;
          createdAt: string;
          gateway: string | null;
          formattedGateway: string | null;
          manualPaymentGateway: boolean;
          parentTransaction: {id: string} | null;
          amountSet: {
            presentmentMoney: {amount: string; currencyCode: CurrencyCode};
          };
          paymentDetails:
            | {company: string | null; number: string | null}
            | Record<PropertyKey, never>
            | null;
        }>;
      };
    } | null;
    userErrors: Array<{
      code: FulfillmentOrderHoldUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type ClaimMutationVariables = Exact<{
  metafields: Array<MetafieldsSetInput> | MetafieldsSetInput;
}>;

export type ClaimMutation = {
  metafieldsSet: {
    metafields: Array<{compareDigest: string}> | null;
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      elementIndex: number | null;
      message: string;
    }>;
  } | null;
};

export type WrittenFragment = {
  metafields: Array<{compareDigest: string}> | null;
  userErrors: Array<{
    code: MetafieldsSetUserErrorCode | null;
    elementIndex: number | null;
    message: string;
  }>;
};

export type HoldFulfillmentMutationVariables = Exact<{
  fulfillmentOrderId: string;
  hold: FulfillmentOrderHoldInput;
  lines: number;
  fulfillmentOrders: number;
  transactions: number;
}>;

export type HoldFulfillmentMutation = {
  fulfillmentOrderHold: {
    fulfillmentOrder: {
      order: {
        id: string;
        name: string;
        processedAt: string;
        cancelledAt: string | null;
        displayFinancialStatus: OrderDisplayFinancialStatus | null;
        returnStatus: OrderReturnStatus;
        tags: Array<string>;
        cancellation: {staffNote: string | null} | null;
        purchasingEntity:
          {__typename: 'Customer'} | {__typename: 'PurchasingCompany'} | null;
        shippingAddress: {countryCodeV2: CountryCode | null} | null;
        billingAddress: {countryCodeV2: CountryCode | null} | null;
        risk: {
          recommendation: OrderRiskRecommendationResult;
          assessments: Array<{riskLevel: RiskAssessmentResult}>;
        };
        currentTotalPriceSet: {
          shopMoney: {amount: string; currencyCode: CurrencyCode};
        };
        customer: {id: string} | null;
        lineItems: {
          nodes: Array<{
            id: string;
            title: string;
            currentQuantity: number;
            unfulfilledQuantity: number;
            isGiftCard: boolean;
            customAttributes: Array<{key: string}>;
            sellingPlan: {name: string} | null;
            product: {tags: Array<string>; productType: string} | null;
          }>;
          pageInfo: {hasNextPage: boolean};
        };
        fulfillments: Array<{status: FulfillmentStatus}>;
        fulfillmentOrders: {
          nodes: Array<{
            id: string;
            status: FulfillmentOrderStatus;
            requestStatus: FulfillmentOrderRequestStatus;
            assignedLocation: {location: {isActive: boolean} | null};
            fulfillmentHolds: Array<{
              id: string;
              handle: string | null;
              heldByRequestingApp: boolean;
            }>;
          }>;
          pageInfo: {hasNextPage: boolean};
        };
        transactionsCount: {count: number} | null;
        transactions: Array<{
          id: string;
          kind: OrderTransactionKind;
          status: OrderTransactionStatus;
          createdAt: string;
          gateway: string | null;
          formattedGateway: string | null;
          manualPaymentGateway: boolean;
          parentTransaction: {id: string} | null;
          amountSet: {
            presentmentMoney: {amount: string; currencyCode: CurrencyCode};
          };
          paymentDetails:
            | {company: string | null; number: string | null}
            | Record<PropertyKey, never>
            | null;
        }>;
      };
    } | null;
    userErrors: Array<{
      code: FulfillmentOrderHoldUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type ReleaseHoldsMutationVariables = Exact<{
  fulfillmentOrderId: string;
  holdIds: Array<string> | string;
}>;

export type ReleaseHoldsMutation = {
  fulfillmentOrderReleaseHold: {
    userErrors: Array<{
      code: FulfillmentOrderReleaseHoldUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type RequestStopMutationVariables = Exact<{
  fulfillmentOrderId: string;
  message: string;
  lines: number;
  fulfillmentOrders: number;
  transactions: number;
}>;

export type RequestStopMutation = {
  fulfillmentOrderSubmitCancellationRequest: {
    fulfillmentOrder: {
      order: {
        id: string;
        name: string;
        processedAt: string;
        cancelledAt: string | null;
        displayFinancialStatus: OrderDisplayFinancialStatus | null;
        returnStatus: OrderReturnStatus;
        tags: Array<string>;
        cancellation: {staffNote: string | null} | null;
        purchasingEntity:
          {__typename: 'Customer'} | {__typename: 'PurchasingCompany'} | null;
        shippingAddress: {countryCodeV2: CountryCode | null} | null;
        billingAddress: {countryCodeV2: CountryCode | null} | null;
        risk: {
          recommendation: OrderRiskRecommendationResult;
          assessments: Array<{riskLevel: RiskAssessmentResult}>;
        };
        currentTotalPriceSet: {
          shopMoney: {amount: string; currencyCode: CurrencyCode};
        };
        customer: {id: string} | null;
        lineItems: {
          nodes: Array<{
            id: string;
            title: string;
            currentQuantity: number;
            unfulfilledQuantity: number;
            isGiftCard: boolean;
            customAttributes: Array<{key: string}>;
            sellingPlan: {name: string} | null;
            product: {tags: Array<string>; productType: string} | null;
          }>;
          pageInfo: {hasNextPage: boolean};
        };
        fulfillments: Array<{status: FulfillmentStatus}>;
        fulfillmentOrders: {
          nodes: Array<{
            id: string;
            status: FulfillmentOrderStatus;
            requestStatus: FulfillmentOrderRequestStatus;
            assignedLocation: {location: {isActive: boolean} | null};
            fulfillmentHolds: Array<{
              id: string;
              handle: string | null;
              heldByRequestingApp: boolean;
            }>;
          }>;
          pageInfo: {hasNextPage: boolean};
        };
        transactionsCount: {count: number} | null;
        transactions: Array<{
          id: string;
          kind: OrderTransactionKind;
          status: OrderTransactionStatus;
          createdAt: string;
          gateway: string | null;
          formattedGateway: string | null;
          manualPaymentGateway: boolean;
          parentTransaction: {id: string} | null;
          amountSet: {
            presentmentMoney: {amount: string; currencyCode: CurrencyCode};
          };
          paymentDetails:
            | {company: string | null; number: string | null}
            | Record<PropertyKey, never>
            | null;
        }>;
      };
    } | null;
    userErrors: Array<{message: string}>;
  } | null;
};

export type WriteCancellationRecordMutationVariables = Exact<{
  metafield: MetafieldsSetInput;
  lines: number;
  fulfillmentOrders: number;
  transactions: number;
}>;

export type WriteCancellationRecordMutation = {
  metafieldsSet: {
    metafields: Array<{
      compareDigest: string;
      owner:
        | {__typename: 'AppInstallation'}
        | {__typename: 'Article'}
        | {__typename: 'Blog'}
        | {__typename: 'CartTransform'}
        | {__typename: 'Collection'}
        | {__typename: 'Company'}
        | {__typename: 'CompanyLocation'}
        | {__typename: 'Customer'}
        | {__typename: 'CustomerSegmentMember'}
        | {__typename: 'DeliveryCustomization'}
        | {__typename: 'DiscountAutomaticNode'}
        | {__typename: 'DiscountCodeNode'}
        | {__typename: 'DiscountNode'}
        | {__typename: 'DraftOrder'}
        | {__typename: 'FulfillmentConstraintRule'}
        | {__typename: 'GiftCardCashOutTransaction'}
        | {__typename: 'GiftCardCreditTransaction'}
        | {__typename: 'GiftCardDebitTransaction'}
        | {__typename: 'Image'}
        | {__typename: 'InventoryTransfer'}
        | {__typename: 'Location'}
        | {__typename: 'Market'}
        | {__typename: 'MediaImage'}
        | {
            __typename: 'Order';
            id: string;
            name: string;
            processedAt: string;
            cancelledAt: string | null;
            displayFinancialStatus: OrderDisplayFinancialStatus | null;
            returnStatus: OrderReturnStatus;
            tags: Array<string>;
            cancellation: {staffNote: string | null} | null;
            purchasingEntity:
              | {__typename: 'Customer'}
              | {__typename: 'PurchasingCompany'}
              | null;
            shippingAddress: {countryCodeV2: CountryCode | null} | null;
            billingAddress: {countryCodeV2: CountryCode | null} | null;
            risk: {
              recommendation: OrderRiskRecommendationResult;
              assessments: Array<{riskLevel: RiskAssessmentResult}>;
            };
            currentTotalPriceSet: {
              shopMoney: {amount: string; currencyCode: CurrencyCode};
            };
            customer: {id: string} | null;
            lineItems: {
              nodes: Array<{
                id: string;
                title: string;
                currentQuantity: number;
                unfulfilledQuantity: number;
                isGiftCard: boolean;
                customAttributes: Array<{key: string}>;
                sellingPlan: {name: string} | null;
                product: {tags: Array<string>; productType: string} | null;
              }>;
              pageInfo: {hasNextPage: boolean};
            };
            fulfillments: Array<{status: FulfillmentStatus}>;
            fulfillmentOrders: {
              nodes: Array<{
                id: string;
                status: FulfillmentOrderStatus;
                requestStatus: FulfillmentOrderRequestStatus;
                assignedLocation: {location: {isActive: boolean} | null};
                fulfillmentHolds: Array<{
                  id: string;
                  handle: string | null;
                  heldByRequestingApp: boolean;
                }>;
              }>;
              pageInfo: {hasNextPage: boolean};
            };
            transactionsCount: {count: number} | null;
            transactions: Array<{
              id: string;
              kind: OrderTransactionKind;
              status: OrderTransactionStatus;
              createdAt: string;
              gateway: string | null;
              formattedGateway: string | null;
              manualPaymentGateway: boolean;
              parentTransaction: {id: string} | null;
              amountSet: {
                presentmentMoney: {amount: string; currencyCode: CurrencyCode};
              };
              paymentDetails:
                | {company: string | null; number: string | null}
                | Record<PropertyKey, never>
                | null;
            }>;
          }
        | {__typename: 'Page'}
        | {__typename: 'PaymentCustomization'}
        | {__typename: 'Product'}
        | {__typename: 'ProductVariant'}
        | {__typename: 'SellingPlan'}
        | {__typename: 'Shop'}
        | {__typename: 'Validation'};
    }> | null;
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      elementIndex: number | null;
      message: string;
    }>;
  } | null;
};

export type CancelOrderMutationVariables = Exact<{
  orderId: string;
  reason: OrderCancelReason;
  restock: boolean;
  notifyCustomer: boolean;
  staffNote: string;
  refundMethod?: OrderCancelRefundMethodInput | null | undefined;
}>;

export type CancelOrderMutation = {
  orderCancel: {
    jobResult: {id: string} | null;
    orderCancelUserErrors: Array<{
      code: OrderCancelUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type CancelJobQueryVariables = Exact<{
  jobResultId: string;
}>;

export type CancelJobQuery = {
  node:
    | {
        status: OrderCancelStatus;
        errors: Array<{code: OrderCancelUserErrorCode | null; message: string}>;
      }
    | Record<PropertyKey, never>
    | null;
};

export type RepayMutationVariables = Exact<{
  input: RefundInput;
  idempotencyKey: string;
}>;

export type RepayMutation = {
  refundCreate: {
    refund: {id: string} | null;
    userErrors: Array<{message: string}>;
  } | null;
};

export type CreditCustomerMutationVariables = Exact<{
  customerId: string;
  credit: StoreCreditAccountCreditInput;
}>;

export type CreditCustomerMutation = {
  storeCreditAccountCredit: {
    storeCreditAccountTransaction: {id: string} | null;
    userErrors: Array<{message: string}>;
  } | null;
};

export type StoreCreditsQueryVariables = Exact<{
  customerId: string;
}>;

export type StoreCreditsQuery = {
  customer: {
    storeCreditAccounts: {
      nodes: Array<{
        balance: {currencyCode: CurrencyCode};
        transactions: {
          nodes: Array<
            | {
                __typename: 'StoreCreditAccountCreditTransaction';
                event: StoreCreditSystemEvent;
                createdAt: string;
                amount: {amount: string; currencyCode: CurrencyCode};
              }
            | {
                __typename: 'StoreCreditAccountDebitRevertTransaction';
                event: StoreCreditSystemEvent;
                createdAt: string;
                amount: {amount: string; currencyCode: CurrencyCode};
              }
            | {
                __typename: 'StoreCreditAccountDebitTransaction';
                event: StoreCreditSystemEvent;
                createdAt: string;
                amount: {amount: string; currencyCode: CurrencyCode};
              }
            | {
                __typename: 'StoreCreditAccountExpirationTransaction';
                event: StoreCreditSystemEvent;
                createdAt: string;
                amount: {amount: string; currencyCode: CurrencyCode};
              }
          >;
        };
      }>;
    };
  } | null;
};

export type EndCancellationMutationVariables = Exact<{
  metafield: MetafieldsSetInput;
}>;

export type EndCancellationMutation = {
  metafieldsSet: {
    metafields: Array<{compareDigest: string}> | null;
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      elementIndex: number | null;
      message: string;
    }>;
  } | null;
};

export type TagOrderMutationVariables = Exact<{
  orderId: string;
  tags: Array<string> | string;
}>;

export type TagOrderMutation = {
  tagsAdd: {userErrors: Array<{message: string}>} | null;
};

export type MerchantPolicyQueryVariables = Exact<{[key: string]: never}>;

export type MerchantPolicyQuery = {
  shop: {
    id: string;
    ianaTimezone: string;
    currencyCode: CurrencyCode;
    policy: {value: string; compareDigest: string; updatedAt: string} | null;
    history: {value: string; compareDigest: string} | null;
  };
  metafieldDefinitions: {nodes: Array<{id: string}>};
};

export type SaveMerchantPolicyMutationVariables = Exact<{
  metafields: Array<MetafieldsSetInput> | MetafieldsSetInput;
}>;

export type SaveMerchantPolicyMutation = {
  metafieldsSet: {
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type DefineMerchantPolicyMutationVariables = Exact<{
  definition: MetafieldDefinitionInput;
}>;

export type DefineMerchantPolicyMutation = {
  metafieldDefinitionCreate: {
    createdDefinition: {id: string} | null;
    userErrors: Array<{
      code: MetafieldDefinitionCreateUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type AppAccessQueryVariables = Exact<{[key: string]: never}>;

export type AppAccessQuery = {
  currentAppInstallation: {accessScopes: Array<{handle: string}>};
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
export const CancellableOrderFragmentDoc = new TypedDocumentString(
  `
    fragment CancellableOrder on Order {
  id
  name
  processedAt
  cancelledAt
  cancellation {
    staffNote
  }
  displayFinancialStatus
  returnStatus
  tags
  purchasingEntity {
    __typename
  }
  shippingAddress {
    countryCodeV2
  }
  billingAddress {
    countryCodeV2
  }
  risk {
    recommendation
    assessments {
      riskLevel
    }
  }
  currentTotalPriceSet {
    shopMoney {
      amount
      currencyCode
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      product {
        tags
        productType
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  fulfillments(first: 10) {
    status
  }
  fulfillmentOrders(first: $fulfillmentOrders) {
    nodes {
      id
      status
      requestStatus
      assignedLocation {
        location {
          isActive
        }
      }
      fulfillmentHolds {
        id
        handle
        heldByRequestingApp
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  transactionsCount {
    count
  }
  transactions(first: $transactions) {
    id
    kind
    status
    createdAt
    gateway
    formattedGateway
    manualPaymentGateway
    parentTransaction {
      id
    }
    amountSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    paymentDetails {
      ... on CardPaymentDetails {
        company
        number
      }
    }
  }
}
    `,
  {fragmentName: 'CancellableOrder'},
) as unknown as TypedDocumentString<CancellableOrderFragment, unknown>;
export const WrittenFragmentDoc = new TypedDocumentString(
  `
    fragment Written on MetafieldsSetPayload {
  metafields {
    compareDigest
  }
  userErrors {
    code
    elementIndex
    message
  }
}
    `,
  {fragmentName: 'Written'},
) as unknown as TypedDocumentString<WrittenFragment, unknown>;
export const FollowUpOrderDocument = new TypedDocumentString(`
    query FollowUpOrder($orderId: ID!) {
  order(id: $orderId) {
    id
    cancelledAt
    displayFinancialStatus
    displayFulfillmentStatus
    record: metafield(namespace: "angre", key: "cancellation") {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<
  FollowUpOrderQuery,
  FollowUpOrderQueryVariables
>;
export const OrderOfFulfillmentOrderDocument = new TypedDocumentString(`
    query OrderOfFulfillmentOrder($fulfillmentOrderId: ID!) {
  fulfillmentOrder(id: $fulfillmentOrderId) {
    order {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<
  OrderOfFulfillmentOrderQuery,
  OrderOfFulfillmentOrderQueryVariables
>;
export const CancellableOrderDocument = new TypedDocumentString(`
    query CancellableOrder($orderId: ID!, $lines: Int!, $fulfillmentOrders: Int!, $transactions: Int!) {
  order(id: $orderId) {
    ...CancellableOrder
    record: metafield(namespace: "angre", key: "cancellation") {
      value
      compareDigest
    }
    counted: customer {
      id
      usage: metafield(namespace: "angre", key: "usage") {
        value
        compareDigest
      }
    }
  }
  shop {
    id
    ianaTimezone
    usage: metafield(namespace: "angre", key: "usage") {
      value
      compareDigest
    }
    policy: metafield(namespace: "angre", key: "policy") {
      value
    }
  }
}
    fragment CancellableOrder on Order {
  id
  name
  processedAt
  cancelledAt
  cancellation {
    staffNote
  }
  displayFinancialStatus
  returnStatus
  tags
  purchasingEntity {
    __typename
  }
  shippingAddress {
    countryCodeV2
  }
  billingAddress {
    countryCodeV2
  }
  risk {
    recommendation
    assessments {
      riskLevel
    }
  }
  currentTotalPriceSet {
    shopMoney {
      amount
      currencyCode
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      product {
        tags
        productType
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  fulfillments(first: 10) {
    status
  }
  fulfillmentOrders(first: $fulfillmentOrders) {
    nodes {
      id
      status
      requestStatus
      assignedLocation {
        location {
          isActive
        }
      }
      fulfillmentHolds {
        id
        handle
        heldByRequestingApp
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  transactionsCount {
    count
  }
  transactions(first: $transactions) {
    id
    kind
    status
    createdAt
    gateway
    formattedGateway
    manualPaymentGateway
    parentTransaction {
      id
    }
    amountSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    paymentDetails {
      ... on CardPaymentDetails {
        company
        number
      }
    }
  }
}`) as unknown as TypedDocumentString<
  CancellableOrderQuery,
  CancellableOrderQueryVariables
>;
export const ClaimAndHoldDocument = new TypedDocumentString(`
    mutation ClaimAndHold($metafields: [MetafieldsSetInput!]!, $fulfillmentOrderId: ID!, $hold: FulfillmentOrderHoldInput!, $lines: Int!, $fulfillmentOrders: Int!, $transactions: Int!) {
  metafieldsSet(metafields: $metafields) {
    ...Written
  }
  fulfillmentOrderHold(id: $fulfillmentOrderId, fulfillmentHold: $hold) {
    fulfillmentOrder {
      order {
        ...CancellableOrder
      }
    }
    userErrors {
      code
      message
    }
  }
}
    fragment CancellableOrder on Order {
  id
  name
  processedAt
  cancelledAt
  cancellation {
    staffNote
  }
  displayFinancialStatus
  returnStatus
  tags
  purchasingEntity {
    __typename
  }
  shippingAddress {
    countryCodeV2
  }
  billingAddress {
    countryCodeV2
  }
  risk {
    recommendation
    assessments {
      riskLevel
    }
  }
  currentTotalPriceSet {
    shopMoney {
      amount
      currencyCode
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      product {
        tags
        productType
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  fulfillments(first: 10) {
    status
  }
  fulfillmentOrders(first: $fulfillmentOrders) {
    nodes {
      id
      status
      requestStatus
      assignedLocation {
        location {
          isActive
        }
      }
      fulfillmentHolds {
        id
        handle
        heldByRequestingApp
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  transactionsCount {
    count
  }
  transactions(first: $transactions) {
    id
    kind
    status
    createdAt
    gateway
    formattedGateway
    manualPaymentGateway
    parentTransaction {
      id
    }
    amountSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    paymentDetails {
      ... on CardPaymentDetails {
        company
        number
      }
    }
  }
}
fragment Written on MetafieldsSetPayload {
  metafields {
    compareDigest
  }
  userErrors {
    code
    elementIndex
    message
  }
}`) as unknown as TypedDocumentString<
  ClaimAndHoldMutation,
  ClaimAndHoldMutationVariables
>;
export const ClaimDocument = new TypedDocumentString(`
    mutation Claim($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    ...Written
  }
}
    fragment Written on MetafieldsSetPayload {
  metafields {
    compareDigest
  }
  userErrors {
    code
    elementIndex
    message
  }
}`) as unknown as TypedDocumentString<ClaimMutation, ClaimMutationVariables>;
export const HoldFulfillmentDocument = new TypedDocumentString(`
    mutation HoldFulfillment($fulfillmentOrderId: ID!, $hold: FulfillmentOrderHoldInput!, $lines: Int!, $fulfillmentOrders: Int!, $transactions: Int!) {
  fulfillmentOrderHold(id: $fulfillmentOrderId, fulfillmentHold: $hold) {
    fulfillmentOrder {
      order {
        ...CancellableOrder
      }
    }
    userErrors {
      code
      message
    }
  }
}
    fragment CancellableOrder on Order {
  id
  name
  processedAt
  cancelledAt
  cancellation {
    staffNote
  }
  displayFinancialStatus
  returnStatus
  tags
  purchasingEntity {
    __typename
  }
  shippingAddress {
    countryCodeV2
  }
  billingAddress {
    countryCodeV2
  }
  risk {
    recommendation
    assessments {
      riskLevel
    }
  }
  currentTotalPriceSet {
    shopMoney {
      amount
      currencyCode
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      product {
        tags
        productType
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  fulfillments(first: 10) {
    status
  }
  fulfillmentOrders(first: $fulfillmentOrders) {
    nodes {
      id
      status
      requestStatus
      assignedLocation {
        location {
          isActive
        }
      }
      fulfillmentHolds {
        id
        handle
        heldByRequestingApp
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  transactionsCount {
    count
  }
  transactions(first: $transactions) {
    id
    kind
    status
    createdAt
    gateway
    formattedGateway
    manualPaymentGateway
    parentTransaction {
      id
    }
    amountSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    paymentDetails {
      ... on CardPaymentDetails {
        company
        number
      }
    }
  }
}`) as unknown as TypedDocumentString<
  HoldFulfillmentMutation,
  HoldFulfillmentMutationVariables
>;
export const ReleaseHoldsDocument = new TypedDocumentString(`
    mutation ReleaseHolds($fulfillmentOrderId: ID!, $holdIds: [ID!]!) {
  fulfillmentOrderReleaseHold(id: $fulfillmentOrderId, holdIds: $holdIds) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  ReleaseHoldsMutation,
  ReleaseHoldsMutationVariables
>;
export const RequestStopDocument = new TypedDocumentString(`
    mutation RequestStop($fulfillmentOrderId: ID!, $message: String!, $lines: Int!, $fulfillmentOrders: Int!, $transactions: Int!) {
  fulfillmentOrderSubmitCancellationRequest(
    id: $fulfillmentOrderId
    message: $message
  ) {
    fulfillmentOrder {
      order {
        ...CancellableOrder
      }
    }
    userErrors {
      message
    }
  }
}
    fragment CancellableOrder on Order {
  id
  name
  processedAt
  cancelledAt
  cancellation {
    staffNote
  }
  displayFinancialStatus
  returnStatus
  tags
  purchasingEntity {
    __typename
  }
  shippingAddress {
    countryCodeV2
  }
  billingAddress {
    countryCodeV2
  }
  risk {
    recommendation
    assessments {
      riskLevel
    }
  }
  currentTotalPriceSet {
    shopMoney {
      amount
      currencyCode
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      product {
        tags
        productType
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  fulfillments(first: 10) {
    status
  }
  fulfillmentOrders(first: $fulfillmentOrders) {
    nodes {
      id
      status
      requestStatus
      assignedLocation {
        location {
          isActive
        }
      }
      fulfillmentHolds {
        id
        handle
        heldByRequestingApp
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  transactionsCount {
    count
  }
  transactions(first: $transactions) {
    id
    kind
    status
    createdAt
    gateway
    formattedGateway
    manualPaymentGateway
    parentTransaction {
      id
    }
    amountSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    paymentDetails {
      ... on CardPaymentDetails {
        company
        number
      }
    }
  }
}`) as unknown as TypedDocumentString<
  RequestStopMutation,
  RequestStopMutationVariables
>;
export const WriteCancellationRecordDocument = new TypedDocumentString(`
    mutation WriteCancellationRecord($metafield: MetafieldsSetInput!, $lines: Int!, $fulfillmentOrders: Int!, $transactions: Int!) {
  metafieldsSet(metafields: [$metafield]) {
    ...Written
    metafields {
      owner {
        __typename
        ... on Order {
          ...CancellableOrder
        }
      }
    }
  }
}
    fragment CancellableOrder on Order {
  id
  name
  processedAt
  cancelledAt
  cancellation {
    staffNote
  }
  displayFinancialStatus
  returnStatus
  tags
  purchasingEntity {
    __typename
  }
  shippingAddress {
    countryCodeV2
  }
  billingAddress {
    countryCodeV2
  }
  risk {
    recommendation
    assessments {
      riskLevel
    }
  }
  currentTotalPriceSet {
    shopMoney {
      amount
      currencyCode
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      product {
        tags
        productType
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  fulfillments(first: 10) {
    status
  }
  fulfillmentOrders(first: $fulfillmentOrders) {
    nodes {
      id
      status
      requestStatus
      assignedLocation {
        location {
          isActive
        }
      }
      fulfillmentHolds {
        id
        handle
        heldByRequestingApp
      }
    }
    pageInfo {
      hasNextPage
    }
  }
  transactionsCount {
    count
  }
  transactions(first: $transactions) {
    id
    kind
    status
    createdAt
    gateway
    formattedGateway
    manualPaymentGateway
    parentTransaction {
      id
    }
    amountSet {
      presentmentMoney {
        amount
        currencyCode
      }
    }
    paymentDetails {
      ... on CardPaymentDetails {
        company
        number
      }
    }
  }
}
fragment Written on MetafieldsSetPayload {
  metafields {
    compareDigest
  }
  userErrors {
    code
    elementIndex
    message
  }
}`) as unknown as TypedDocumentString<
  WriteCancellationRecordMutation,
  WriteCancellationRecordMutationVariables
>;
export const CancelOrderDocument = new TypedDocumentString(`
    mutation CancelOrder($orderId: ID!, $reason: OrderCancelReason!, $restock: Boolean!, $notifyCustomer: Boolean!, $staffNote: String!, $refundMethod: OrderCancelRefundMethodInput) {
  orderCancel(
    orderId: $orderId
    reason: $reason
    restock: $restock
    notifyCustomer: $notifyCustomer
    staffNote: $staffNote
    refundMethod: $refundMethod
  ) {
    jobResult {
      id
    }
    orderCancelUserErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  CancelOrderMutation,
  CancelOrderMutationVariables
>;
export const CancelJobDocument = new TypedDocumentString(`
    query CancelJob($jobResultId: ID!) {
  node(id: $jobResultId) {
    ... on OrderCancelJobResult {
      status
      errors {
        code
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  CancelJobQuery,
  CancelJobQueryVariables
>;
export const RepayDocument = new TypedDocumentString(`
    mutation Repay($input: RefundInput!, $idempotencyKey: String!) {
  refundCreate(input: $input) @idempotent(key: $idempotencyKey) {
    refund {
      id
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RepayMutation, RepayMutationVariables>;
export const CreditCustomerDocument = new TypedDocumentString(`
    mutation CreditCustomer($customerId: ID!, $credit: StoreCreditAccountCreditInput!) {
  storeCreditAccountCredit(id: $customerId, creditInput: $credit) {
    storeCreditAccountTransaction {
      id
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  CreditCustomerMutation,
  CreditCustomerMutationVariables
>;
export const StoreCreditsDocument = new TypedDocumentString(`
    query StoreCredits($customerId: ID!) {
  customer(id: $customerId) {
    storeCreditAccounts(first: 10) {
      nodes {
        balance {
          currencyCode
        }
        transactions(first: 20, sortKey: CREATED_AT, reverse: true) {
          nodes {
            __typename
            event
            amount {
              amount
              currencyCode
            }
            createdAt
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  StoreCreditsQuery,
  StoreCreditsQueryVariables
>;
export const EndCancellationDocument = new TypedDocumentString(`
    mutation EndCancellation($metafield: MetafieldsSetInput!) {
  metafieldsSet(metafields: [$metafield]) {
    ...Written
  }
}
    fragment Written on MetafieldsSetPayload {
  metafields {
    compareDigest
  }
  userErrors {
    code
    elementIndex
    message
  }
}`) as unknown as TypedDocumentString<
  EndCancellationMutation,
  EndCancellationMutationVariables
>;
export const TagOrderDocument = new TypedDocumentString(`
    mutation TagOrder($orderId: ID!, $tags: [String!]!) {
  tagsAdd(id: $orderId, tags: $tags) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  TagOrderMutation,
  TagOrderMutationVariables
>;
export const MerchantPolicyDocument = new TypedDocumentString(`
    query MerchantPolicy {
  shop {
    id
    ianaTimezone
    currencyCode
    policy: metafield(namespace: "angre", key: "policy") {
      value
      compareDigest
      updatedAt
    }
    history: metafield(namespace: "angre", key: "policy-history") {
      value
      compareDigest
    }
  }
  metafieldDefinitions(
    first: 1
    ownerType: SHOP
    namespace: "angre"
    key: "policy"
  ) {
    nodes {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<
  MerchantPolicyQuery,
  MerchantPolicyQueryVariables
>;
export const SaveMerchantPolicyDocument = new TypedDocumentString(`
    mutation SaveMerchantPolicy($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  SaveMerchantPolicyMutation,
  SaveMerchantPolicyMutationVariables
>;
export const DefineMerchantPolicyDocument = new TypedDocumentString(`
    mutation DefineMerchantPolicy($definition: MetafieldDefinitionInput!) {
  metafieldDefinitionCreate(definition: $definition) {
    createdDefinition {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  DefineMerchantPolicyMutation,
  DefineMerchantPolicyMutationVariables
>;
export const AppAccessDocument = new TypedDocumentString(`
    query AppAccess {
  currentAppInstallation {
    accessScopes {
      handle
    }
  }
}
    `) as unknown as TypedDocumentString<
  AppAccessQuery,
  AppAccessQueryVariables
>;
