/* Written by `npm run codegen`. */
/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends {[key: string]: unknown}> = {[K in keyof T]: T[K]};
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  | T
  | {[P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never};
import type {DocumentTypeDecoration} from '@graphql-typed-document-node/core';
export type AttributeInput = {
  key: string;
  value: string;
};

export type BulkOperationErrorCode =
  'ACCESS_DENIED' | 'INTERNAL_SERVER_ERROR' | 'TIMEOUT';

export type BulkOperationStatus =
  | 'CANCELED'
  | 'CANCELING'
  | 'COMPLETED'
  | 'CREATED'
  | 'EXPIRED'
  | 'FAILED'
  | 'RUNNING';

export type BulkOperationUserErrorCode =
  'INVALID' | 'LIMIT_REACHED' | 'OPERATION_IN_PROGRESS';

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

export type CustomerAccountsVersion = 'CLASSIC' | 'NEW_CUSTOMER_ACCOUNTS';

export type FulfillmentDisplayStatus =
  | 'ATTEMPTED_DELIVERY'
  | 'CANCELED'
  | 'CARRIER_PICKED_UP'
  | 'CONFIRMED'
  | 'DELAYED'
  | 'DELIVERED'
  | 'FAILURE'
  | 'FULFILLED'
  | 'IN_TRANSIT'
  | 'LABEL_PRINTED'
  | 'LABEL_PURCHASED'
  | 'LABEL_VOIDED'
  | 'MARKED_AS_FULFILLED'
  | 'NOT_DELIVERED'
  | 'OUT_FOR_DELIVERY'
  | 'PICKED_UP'
  | 'READY_FOR_PICKUP'
  | 'SUBMITTED';

export type FulfillmentHoldReason =
  | 'AWAITING_PAYMENT'
  | 'AWAITING_RETURN_ITEMS'
  | 'HIGH_RISK_OF_FRAUD'
  | 'INCORRECT_ADDRESS'
  | 'INVENTORY_OUT_OF_STOCK'
  | 'ONLINE_STORE_POST_PURCHASE_CROSS_SELL'
  | 'OTHER'
  | 'UNKNOWN_DELIVERY_DATE';

export type FulfillmentOrderAction =
  | 'CANCEL_FULFILLMENT_ORDER'
  | 'CREATE_FULFILLMENT'
  | 'EXTERNAL'
  | 'HOLD'
  | 'MARK_AS_OPEN'
  | 'MERGE'
  | 'MOVE'
  | 'RELEASE_HOLD'
  | 'REPORT_PROGRESS'
  | 'REQUEST_CANCELLATION'
  | 'REQUEST_FULFILLMENT'
  | 'SPLIT';

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

export type HasMetafieldsMetafieldIdentifierInput = {
  key: string;
  namespace?: string | null | undefined;
};

export type LocalizationExtensionInput = {
  key: LocalizationExtensionKey;
  value: string;
};

export type LocalizationExtensionKey =
  | 'SHIPPING_CREDENTIAL_BR'
  | 'SHIPPING_CREDENTIAL_CL'
  | 'SHIPPING_CREDENTIAL_CN'
  | 'SHIPPING_CREDENTIAL_CO'
  | 'SHIPPING_CREDENTIAL_CR'
  | 'SHIPPING_CREDENTIAL_EC'
  | 'SHIPPING_CREDENTIAL_ES'
  | 'SHIPPING_CREDENTIAL_GT'
  | 'SHIPPING_CREDENTIAL_ID'
  | 'SHIPPING_CREDENTIAL_KR'
  | 'SHIPPING_CREDENTIAL_MX'
  | 'SHIPPING_CREDENTIAL_MY'
  | 'SHIPPING_CREDENTIAL_PE'
  | 'SHIPPING_CREDENTIAL_PT'
  | 'SHIPPING_CREDENTIAL_PY'
  | 'SHIPPING_CREDENTIAL_TR'
  | 'SHIPPING_CREDENTIAL_TW'
  | 'SHIPPING_CREDENTIAL_TYPE_CO'
  | 'TAX_CREDENTIAL_BR'
  | 'TAX_CREDENTIAL_CL'
  | 'TAX_CREDENTIAL_CO'
  | 'TAX_CREDENTIAL_CR'
  | 'TAX_CREDENTIAL_EC'
  | 'TAX_CREDENTIAL_ES'
  | 'TAX_CREDENTIAL_GT'
  | 'TAX_CREDENTIAL_ID'
  | 'TAX_CREDENTIAL_IT'
  | 'TAX_CREDENTIAL_MX'
  | 'TAX_CREDENTIAL_MY'
  | 'TAX_CREDENTIAL_PE'
  | 'TAX_CREDENTIAL_PT'
  | 'TAX_CREDENTIAL_PY'
  | 'TAX_CREDENTIAL_TR'
  | 'TAX_CREDENTIAL_TYPE_CO'
  | 'TAX_CREDENTIAL_TYPE_MX'
  | 'TAX_CREDENTIAL_USE_MX'
  | 'TAX_EMAIL_IT';

export type LocalizedFieldInput = {
  key: LocalizedFieldKey;
  value: string;
};

export type LocalizedFieldKey =
  | 'SHIPPING_CREDENTIAL_BR'
  | 'SHIPPING_CREDENTIAL_CL'
  | 'SHIPPING_CREDENTIAL_CN'
  | 'SHIPPING_CREDENTIAL_CO'
  | 'SHIPPING_CREDENTIAL_CR'
  | 'SHIPPING_CREDENTIAL_EC'
  | 'SHIPPING_CREDENTIAL_ES'
  | 'SHIPPING_CREDENTIAL_GT'
  | 'SHIPPING_CREDENTIAL_ID'
  | 'SHIPPING_CREDENTIAL_KR'
  | 'SHIPPING_CREDENTIAL_MX'
  | 'SHIPPING_CREDENTIAL_MY'
  | 'SHIPPING_CREDENTIAL_PE'
  | 'SHIPPING_CREDENTIAL_PT'
  | 'SHIPPING_CREDENTIAL_PY'
  | 'SHIPPING_CREDENTIAL_TR'
  | 'SHIPPING_CREDENTIAL_TW'
  | 'SHIPPING_CREDENTIAL_TYPE_CO'
  | 'TAX_CREDENTIAL_BR'
  | 'TAX_CREDENTIAL_CL'
  | 'TAX_CREDENTIAL_CO'
  | 'TAX_CREDENTIAL_CR'
  | 'TAX_CREDENTIAL_EC'
  | 'TAX_CREDENTIAL_ES'
  | 'TAX_CREDENTIAL_GT'
  | 'TAX_CREDENTIAL_ID'
  | 'TAX_CREDENTIAL_IT'
  | 'TAX_CREDENTIAL_MX'
  | 'TAX_CREDENTIAL_MY'
  | 'TAX_CREDENTIAL_PE'
  | 'TAX_CREDENTIAL_PT'
  | 'TAX_CREDENTIAL_PY'
  | 'TAX_CREDENTIAL_TR'
  | 'TAX_CREDENTIAL_TYPE_CO'
  | 'TAX_CREDENTIAL_TYPE_MX'
  | 'TAX_CREDENTIAL_USE_MX'
  | 'TAX_EMAIL_IT';

export type MailingAddressInput = {
  address1?: string | null | undefined;
  address2?: string | null | undefined;
  city?: string | null | undefined;
  company?: string | null | undefined;
  /** @deprecated Use `countryCode` instead. */
  country?: string | null | undefined;
  countryCode?: CountryCode | null | undefined;
  firstName?: string | null | undefined;
  /** @deprecated Not needed for 90% of mutations, and provided separately where it is needed. */
  id?: string | null | undefined;
  lastName?: string | null | undefined;
  phone?: string | null | undefined;
  /** @deprecated Use `provinceCode` instead. */
  province?: string | null | undefined;
  provinceCode?: string | null | undefined;
  zip?: string | null | undefined;
};

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

export type MetafieldInput = {
  id?: string | null | undefined;
  key?: string | null | undefined;
  namespace?: string | null | undefined;
  type?: string | null | undefined;
  value?: string | null | undefined;
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

export type OrderInput = {
  customAttributes?: Array<AttributeInput> | null | undefined;
  email?: string | null | undefined;
  id: string;
  /** @deprecated This field will be removed in a future version. Use `localizedFields` instead. */
  localizationExtensions?: Array<LocalizationExtensionInput> | null | undefined;
  localizedFields?: Array<LocalizedFieldInput> | null | undefined;
  metafields?: Array<MetafieldInput> | null | undefined;
  note?: string | null | undefined;
  phone?: string | null | undefined;
  poNumber?: string | null | undefined;
  shippingAddress?: MailingAddressInput | null | undefined;
  tags?: Array<string> | null | undefined;
};

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

export type RestockingFeeInput = {
  percentage: number;
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
  | 'INCOMPATIBLE_WITH_STANDARD_POLICY'
  | 'INTERNAL_ERROR'
  | 'INVALID'
  | 'INVALID_STATE'
  | 'LESS_THAN'
  | 'LESS_THAN_OR_EQUAL_TO'
  | 'MISSING_PERMISSION'
  | 'NOTIFICATION_FAILED'
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

export type ReturnRequestInput = {
  orderId: string;
  returnLineItems: Array<ReturnRequestLineItemInput>;
  returnShippingFee?: ReturnShippingFeeInput | null | undefined;
};

export type ReturnRequestLineItemInput = {
  customerNote?: string | null | undefined;
  fulfillmentLineItemId: string;
  quantity: number;
  restockingFee?: RestockingFeeInput | null | undefined;
  /** @deprecated Use `returnReasonDefinitionId` instead. This field will be removed in the future. */
  returnReason?: ReturnReason | null | undefined;
  returnReasonDefinitionId?: string | null | undefined;
};

export type ReturnShippingFeeInput = {
  amount: MoneyInput;
};

export type ReturnStatus =
  'CANCELED' | 'CLOSED' | 'DECLINED' | 'OPEN' | 'REQUESTED';

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

export type WebhookSubscriptionFormat = 'JSON' | 'XML';

export type WebhookSubscriptionInput = {
  /** @deprecated Use `uri` instead. */
  callbackUrl?: string | null | undefined;
  filter?: string | null | undefined;
  format?: WebhookSubscriptionFormat | null | undefined;
  includeFields?: Array<string> | null | undefined;
  metafieldNamespaces?: Array<string> | null | undefined;
  metafields?: Array<HasMetafieldsMetafieldIdentifierInput> | null | undefined;
  name?: string | null | undefined;
  uri?: string | null | undefined;
};

export type WebhookSubscriptionTopic =
  | 'APP_PURCHASES_ONE_TIME_UPDATE'
  | 'APP_SCOPES_UPDATE'
  | 'APP_SUBSCRIPTIONS_APPROACHING_CAPPED_AMOUNT'
  | 'APP_SUBSCRIPTIONS_UPDATE'
  | 'APP_UNINSTALLED'
  | 'AUDIT_EVENTS_ADMIN_API_ACTIVITY'
  | 'BULK_OPERATIONS_FINISH'
  | 'CARTS_CREATE'
  | 'CARTS_UPDATE'
  | 'CHANNELS_DELETE'
  | 'CHECKOUTS_CREATE'
  | 'CHECKOUTS_DELETE'
  | 'CHECKOUTS_UPDATE'
  | 'COLLECTIONS_CREATE'
  | 'COLLECTIONS_DELETE'
  | 'COLLECTIONS_UPDATE'
  | 'COLLECTION_LISTINGS_ADD'
  | 'COLLECTION_LISTINGS_REMOVE'
  | 'COLLECTION_LISTINGS_UPDATE'
  | 'COLLECTION_PUBLICATIONS_CREATE'
  | 'COLLECTION_PUBLICATIONS_DELETE'
  | 'COLLECTION_PUBLICATIONS_UPDATE'
  | 'COMPANIES_CREATE'
  | 'COMPANIES_DELETE'
  | 'COMPANIES_UPDATE'
  | 'COMPANY_CONTACTS_CREATE'
  | 'COMPANY_CONTACTS_DELETE'
  | 'COMPANY_CONTACTS_UPDATE'
  | 'COMPANY_CONTACT_ROLES_ASSIGN'
  | 'COMPANY_CONTACT_ROLES_REVOKE'
  | 'COMPANY_LOCATIONS_CREATE'
  | 'COMPANY_LOCATIONS_DELETE'
  | 'COMPANY_LOCATIONS_UPDATE'
  | 'CUSTOMERS_CREATE'
  | 'CUSTOMERS_DELETE'
  | 'CUSTOMERS_DISABLE'
  | 'CUSTOMERS_EMAIL_MARKETING_CONSENT_UPDATE'
  | 'CUSTOMERS_ENABLE'
  | 'CUSTOMERS_MARKETING_CONSENT_UPDATE'
  | 'CUSTOMERS_MERGE'
  | 'CUSTOMERS_PURCHASING_SUMMARY'
  | 'CUSTOMERS_UPDATE'
  | 'CUSTOMERS_WHATS_APP_MARKETING_CONSENT_UPDATE'
  | 'CUSTOMER_ACCOUNT_SETTINGS_UPDATE'
  | 'CUSTOMER_GROUPS_CREATE'
  | 'CUSTOMER_GROUPS_DELETE'
  | 'CUSTOMER_GROUPS_UPDATE'
  | 'CUSTOMER_JOINED_SEGMENT'
  | 'CUSTOMER_LEFT_SEGMENT'
  | 'CUSTOMER_PAYMENT_METHODS_CREATE'
  | 'CUSTOMER_PAYMENT_METHODS_REVOKE'
  | 'CUSTOMER_PAYMENT_METHODS_UPDATE'
  | 'CUSTOMER_TAGS_ADDED'
  | 'CUSTOMER_TAGS_REMOVED'
  | 'DELIVERY_PROMISE_SETTINGS_UPDATE'
  | 'DISCOUNTS_CREATE'
  | 'DISCOUNTS_DELETE'
  | 'DISCOUNTS_REDEEMCODE_ADDED'
  | 'DISCOUNTS_REDEEMCODE_REMOVED'
  | 'DISCOUNTS_UPDATE'
  | 'DISPUTES_CREATE'
  | 'DISPUTES_UPDATE'
  | 'DOMAINS_CREATE'
  | 'DOMAINS_DESTROY'
  | 'DOMAINS_UPDATE'
  | 'DRAFT_ORDERS_CREATE'
  | 'DRAFT_ORDERS_DELETE'
  | 'DRAFT_ORDERS_UPDATE'
  | 'FINANCE_APP_STAFF_MEMBER_DELETE'
  | 'FINANCE_APP_STAFF_MEMBER_GRANT'
  | 'FINANCE_APP_STAFF_MEMBER_REVOKE'
  | 'FINANCE_APP_STAFF_MEMBER_UPDATE'
  | 'FINANCE_KYC_INFORMATION_UPDATE'
  | 'FULFILLMENTS_CREATE'
  | 'FULFILLMENTS_UPDATE'
  | 'FULFILLMENT_EVENTS_CREATE'
  | 'FULFILLMENT_EVENTS_DELETE'
  | 'FULFILLMENT_HOLDS_ADDED'
  | 'FULFILLMENT_HOLDS_RELEASED'
  | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_ACCEPTED'
  | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_REJECTED'
  | 'FULFILLMENT_ORDERS_CANCELLATION_REQUEST_SUBMITTED'
  | 'FULFILLMENT_ORDERS_CANCELLED'
  | 'FULFILLMENT_ORDERS_FULFILLMENT_REQUEST_ACCEPTED'
  | 'FULFILLMENT_ORDERS_FULFILLMENT_REQUEST_REJECTED'
  | 'FULFILLMENT_ORDERS_FULFILLMENT_REQUEST_SUBMITTED'
  | 'FULFILLMENT_ORDERS_FULFILLMENT_SERVICE_FAILED_TO_COMPLETE'
  | 'FULFILLMENT_ORDERS_HOLD_RELEASED'
  | 'FULFILLMENT_ORDERS_LINE_ITEMS_PREPARED_FOR_LOCAL_DELIVERY'
  | 'FULFILLMENT_ORDERS_LINE_ITEMS_PREPARED_FOR_PICKUP'
  | 'FULFILLMENT_ORDERS_MANUALLY_REPORTED_PROGRESS_STOPPED'
  | 'FULFILLMENT_ORDERS_MERGED'
  | 'FULFILLMENT_ORDERS_MOVED'
  | 'FULFILLMENT_ORDERS_ORDER_ROUTING_COMPLETE'
  | 'FULFILLMENT_ORDERS_PLACED_ON_HOLD'
  | 'FULFILLMENT_ORDERS_PROGRESS_REPORTED'
  | 'FULFILLMENT_ORDERS_RESCHEDULED'
  | 'FULFILLMENT_ORDERS_SCHEDULED_FULFILLMENT_ORDER_READY'
  | 'FULFILLMENT_ORDERS_SPLIT'
  | 'INVENTORY_ITEMS_CREATE'
  | 'INVENTORY_ITEMS_DELETE'
  | 'INVENTORY_ITEMS_UPDATE'
  | 'INVENTORY_LEVELS_CONNECT'
  | 'INVENTORY_LEVELS_DISCONNECT'
  | 'INVENTORY_LEVELS_UPDATE'
  | 'INVENTORY_SHIPMENTS_ADD_ITEMS'
  | 'INVENTORY_SHIPMENTS_CREATE'
  | 'INVENTORY_SHIPMENTS_DELETE'
  | 'INVENTORY_SHIPMENTS_MARK_IN_TRANSIT'
  | 'INVENTORY_SHIPMENTS_RECEIVE_ITEMS'
  | 'INVENTORY_SHIPMENTS_REMOVE_ITEMS'
  | 'INVENTORY_SHIPMENTS_UPDATE_ITEM_QUANTITIES'
  | 'INVENTORY_SHIPMENTS_UPDATE_TRACKING'
  | 'INVENTORY_TRANSFERS_ADD_ITEMS'
  | 'INVENTORY_TRANSFERS_CANCEL'
  | 'INVENTORY_TRANSFERS_COMPLETE'
  | 'INVENTORY_TRANSFERS_READY_TO_SHIP'
  | 'INVENTORY_TRANSFERS_REMOVE_ITEMS'
  | 'INVENTORY_TRANSFERS_UPDATED'
  | 'INVENTORY_TRANSFERS_UPDATE_ITEM_QUANTITIES'
  | 'LOCALES_CREATE'
  | 'LOCALES_DESTROY'
  | 'LOCALES_UPDATE'
  | 'LOCATIONS_ACTIVATE'
  | 'LOCATIONS_CREATE'
  | 'LOCATIONS_DEACTIVATE'
  | 'LOCATIONS_DELETE'
  | 'LOCATIONS_UPDATE'
  | 'MARKETS_BACKUP_REGION_UPDATE'
  | 'MARKETS_CREATE'
  | 'MARKETS_DELETE'
  | 'MARKETS_UPDATE'
  | 'METAFIELD_DEFINITIONS_CREATE'
  | 'METAFIELD_DEFINITIONS_DELETE'
  | 'METAFIELD_DEFINITIONS_UPDATE'
  | 'METAOBJECTS_CREATE'
  | 'METAOBJECTS_DELETE'
  | 'METAOBJECTS_UPDATE'
  | 'ORDERS_CANCELLED'
  | 'ORDERS_CREATE'
  | 'ORDERS_DELETE'
  | 'ORDERS_EDITED'
  | 'ORDERS_FULFILLED'
  | 'ORDERS_LINK_REQUESTED'
  | 'ORDERS_PAID'
  | 'ORDERS_PARTIALLY_FULFILLED'
  | 'ORDERS_RISK_ASSESSMENT_CHANGED'
  | 'ORDERS_SHOPIFY_PROTECT_ELIGIBILITY_CHANGED'
  | 'ORDERS_UPDATED'
  | 'ORDER_TRANSACTIONS_CREATE'
  | 'PAYMENT_SCHEDULES_DUE'
  | 'PAYMENT_TERMS_CREATE'
  | 'PAYMENT_TERMS_DELETE'
  | 'PAYMENT_TERMS_UPDATE'
  | 'PRODUCTS_CREATE'
  | 'PRODUCTS_DELETE'
  | 'PRODUCTS_UPDATE'
  | 'PRODUCT_FEEDS_CREATE'
  | 'PRODUCT_FEEDS_FULL_SYNC'
  | 'PRODUCT_FEEDS_FULL_SYNC_FINISH'
  | 'PRODUCT_FEEDS_INCREMENTAL_SYNC'
  | 'PRODUCT_FEEDS_UPDATE'
  | 'PRODUCT_LISTINGS_ADD'
  | 'PRODUCT_LISTINGS_REMOVE'
  | 'PRODUCT_LISTINGS_UPDATE'
  | 'PRODUCT_PUBLICATIONS_CREATE'
  | 'PRODUCT_PUBLICATIONS_DELETE'
  | 'PRODUCT_PUBLICATIONS_UPDATE'
  | 'PROFILES_CREATE'
  | 'PROFILES_DELETE'
  | 'PROFILES_UPDATE'
  | 'REFUNDS_CREATE'
  | 'RETURNS_APPROVE'
  | 'RETURNS_CANCEL'
  | 'RETURNS_CLOSE'
  | 'RETURNS_DECLINE'
  | 'RETURNS_PROCESS'
  | 'RETURNS_REOPEN'
  | 'RETURNS_REQUEST'
  | 'RETURNS_UPDATE'
  | 'REVERSE_DELIVERIES_ATTACH_DELIVERABLE'
  | 'REVERSE_FULFILLMENT_ORDERS_DISPOSE'
  | 'SCHEDULED_PRODUCT_LISTINGS_ADD'
  | 'SCHEDULED_PRODUCT_LISTINGS_REMOVE'
  | 'SCHEDULED_PRODUCT_LISTINGS_UPDATE'
  | 'SEGMENTS_CREATE'
  | 'SEGMENTS_DELETE'
  | 'SEGMENTS_UPDATE'
  | 'SELLING_PLAN_GROUPS_CREATE'
  | 'SELLING_PLAN_GROUPS_DELETE'
  | 'SELLING_PLAN_GROUPS_UPDATE'
  | 'SHIPPING_ADDRESSES_CREATE'
  | 'SHIPPING_ADDRESSES_UPDATE'
  | 'SHOP_UPDATE'
  | 'SUBSCRIPTION_BILLING_ATTEMPTS_CHALLENGED'
  | 'SUBSCRIPTION_BILLING_ATTEMPTS_FAILURE'
  | 'SUBSCRIPTION_BILLING_ATTEMPTS_SUCCESS'
  | 'SUBSCRIPTION_BILLING_CYCLES_SKIP'
  | 'SUBSCRIPTION_BILLING_CYCLES_UNSKIP'
  | 'SUBSCRIPTION_BILLING_CYCLE_EDITS_CREATE'
  | 'SUBSCRIPTION_BILLING_CYCLE_EDITS_DELETE'
  | 'SUBSCRIPTION_BILLING_CYCLE_EDITS_UPDATE'
  | 'SUBSCRIPTION_CONTRACTS_ACTIVATE'
  | 'SUBSCRIPTION_CONTRACTS_CANCEL'
  | 'SUBSCRIPTION_CONTRACTS_CREATE'
  | 'SUBSCRIPTION_CONTRACTS_EXPIRE'
  | 'SUBSCRIPTION_CONTRACTS_FAIL'
  | 'SUBSCRIPTION_CONTRACTS_PAUSE'
  | 'SUBSCRIPTION_CONTRACTS_UPDATE'
  | 'TAX_SERVICES_CREATE'
  | 'TAX_SERVICES_UPDATE'
  | 'TENDER_TRANSACTIONS_CREATE'
  | 'THEMES_CREATE'
  | 'THEMES_DELETE'
  | 'THEMES_PUBLISH'
  | 'THEMES_UPDATE'
  | 'VARIANTS_IN_STOCK'
  | 'VARIANTS_OUT_OF_STOCK';

export type OrderDeliveryQueryVariables = Exact<{
  orderId: string;
}>;

export type OrderDeliveryQuery = {
  order: {
    email: string | null;
    shippingAddress: {
      firstName: string | null;
      lastName: string | null;
      company: string | null;
      address1: string | null;
      address2: string | null;
      zip: string | null;
      city: string | null;
      provinceCode: string | null;
      phone: string | null;
    } | null;
  } | null;
};

export type UpdateDeliveryMutationVariables = Exact<{
  input: OrderInput;
}>;

export type UpdateDeliveryMutation = {
  orderUpdate: {
    order: {id: string} | null;
    userErrors: Array<{field: Array<string> | null; message: string}>;
  } | null;
};

export type BeginEditMutationVariables = Exact<{
  orderId: string;
}>;

export type BeginEditMutation = {
  orderEditBegin: {
    calculatedOrder: {
      id: string;
      totalPriceSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      lineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          quantity: number;
          variant: {id: string} | null;
        }>;
      };
      addedLineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          quantity: number;
          variant: {id: string} | null;
        }>;
      };
    } | null;
    userErrors: Array<{message: string}>;
  } | null;
};

export type StageQuantityMutationVariables = Exact<{
  editId: string;
  lineItemId: string;
  quantity: number;
  restock: boolean;
}>;

export type StageQuantityMutation = {
  orderEditSetQuantity: {
    calculatedOrder: {
      totalPriceSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      lineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          quantity: number;
          variant: {id: string} | null;
        }>;
      };
      addedLineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          quantity: number;
          variant: {id: string} | null;
        }>;
      };
    } | null;
    userErrors: Array<{message: string}>;
  } | null;
};

export type StageVariantMutationVariables = Exact<{
  editId: string;
  variantId: string;
  quantity: number;
}>;

export type StageVariantMutation = {
  orderEditAddVariant: {
    calculatedOrder: {
      totalPriceSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      lineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          quantity: number;
          variant: {id: string} | null;
        }>;
      };
      addedLineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          quantity: number;
          variant: {id: string} | null;
        }>;
      };
    } | null;
    userErrors: Array<{message: string}>;
  } | null;
};

export type StagedFragment = {
  totalPriceSet: {
    presentmentMoney: {amount: string; currencyCode: CurrencyCode};
  };
  lineItems: {
    nodes: Array<{
      id: string;
      title: string;
      variantTitle: string | null;
      quantity: number;
      variant: {id: string} | null;
    }>;
  };
  addedLineItems: {
    nodes: Array<{
      id: string;
      title: string;
      variantTitle: string | null;
      quantity: number;
      variant: {id: string} | null;
    }>;
  };
};

export type StagedLineFragment = {
  id: string;
  title: string;
  variantTitle: string | null;
  quantity: number;
  variant: {id: string} | null;
};

export type CommitEditMutationVariables = Exact<{
  editId: string;
  notifyCustomer: boolean;
  staffNote: string;
  lines: number;
  fulfillmentOrders: number;
  transactions: number;
}>;

export type CommitEditMutation = {
  orderEditCommit: {
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
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      totalOutstandingSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
      customer: {id: string} | null;
      lineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          currentQuantity: number;
          unfulfilledQuantity: number;
          isGiftCard: boolean;
          requiresShipping: boolean;
          customAttributes: Array<{key: string}>;
          sellingPlan: {name: string} | null;
          variant: {id: string} | null;
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
          supportedActions: Array<{action: FulfillmentOrderAction}>;
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
    userErrors: Array<{message: string}>;
  } | null;
};

export type PaymentLinkQueryVariables = Exact<{
  orderId: string;
}>;

export type PaymentLinkQuery = {
  order: {
    paymentCollectionDetails: {additionalPaymentCollectionUrl: string | null};
  } | null;
};

export type FollowUpOrderQueryVariables = Exact<{
  orderId: string;
}>;

export type FollowUpOrderQuery = {
  order: {
    id: string;
    cancelledAt: string | null;
    displayFinancialStatus: OrderDisplayFinancialStatus | null;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    tags: Array<string>;
    record: {value: string} | null;
    withdrawals: {id: string} | null;
    request: {value: string; compareDigest: string} | null;
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
    request: {value: string; compareDigest: string} | null;
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
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    totalOutstandingSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
    customer: {id: string} | null;
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        currentQuantity: number;
        unfulfilledQuantity: number;
        isGiftCard: boolean;
        requiresShipping: boolean;
        customAttributes: Array<{key: string}>;
        sellingPlan: {name: string} | null;
        variant: {id: string} | null;
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
        supportedActions: Array<{action: FulfillmentOrderAction}>;
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
    presentmentMoney: {amount: string; currencyCode: CurrencyCode};
  };
  totalOutstandingSet: {
    presentmentMoney: {amount: string; currencyCode: CurrencyCode};
  };
  currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
  customer: {id: string} | null;
  lineItems: {
    nodes: Array<{
      id: string;
      title: string;
      variantTitle: string | null;
      currentQuantity: number;
      unfulfilledQuantity: number;
      isGiftCard: boolean;
      requiresShipping: boolean;
      customAttributes: Array<{key: string}>;
      sellingPlan: {name: string} | null;
      variant: {id: string} | null;
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
      supportedActions: Array<{action: FulfillmentOrderAction}>;
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
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        totalOutstandingSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
        customer: {id: string} | null;
        lineItems: {
          nodes: Array<{
            id: string;
            title: string;
            variantTitle: string | null;
            currentQuantity: number;
            unfulfilledQuantity: number;
            isGiftCard: boolean;
            requiresShipping: boolean;
            customAttributes: Array<{key: string}>;
            sellingPlan: {name: string} | null;
            variant: {id: string} | null;
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
            supportedActions: Array<{action: FulfillmentOrderAction}>;
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
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        totalOutstandingSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
        customer: {id: string} | null;
        lineItems: {
          nodes: Array<{
            id: string;
            title: string;
            variantTitle: string | null;
            currentQuantity: number;
            unfulfilledQuantity: number;
            isGiftCard: boolean;
            requiresShipping: boolean;
            customAttributes: Array<{key: string}>;
            sellingPlan: {name: string} | null;
            variant: {id: string} | null;
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
            supportedActions: Array<{action: FulfillmentOrderAction}>;
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
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        totalOutstandingSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
        customer: {id: string} | null;
        lineItems: {
          nodes: Array<{
            id: string;
            title: string;
            variantTitle: string | null;
            currentQuantity: number;
            unfulfilledQuantity: number;
            isGiftCard: boolean;
            requiresShipping: boolean;
            customAttributes: Array<{key: string}>;
            sellingPlan: {name: string} | null;
            variant: {id: string} | null;
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
            supportedActions: Array<{action: FulfillmentOrderAction}>;
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
              presentmentMoney: {amount: string; currencyCode: CurrencyCode};
            };
            totalOutstandingSet: {
              presentmentMoney: {amount: string; currencyCode: CurrencyCode};
            };
            currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
            customer: {id: string} | null;
            lineItems: {
              nodes: Array<{
                id: string;
                title: string;
                variantTitle: string | null;
                currentQuantity: number;
                unfulfilledQuantity: number;
                isGiftCard: boolean;
                requiresShipping: boolean;
                customAttributes: Array<{key: string}>;
                sellingPlan: {name: string} | null;
                variant: {id: string} | null;
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
                supportedActions: Array<{action: FulfillmentOrderAction}>;
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

export type PartRefundQueryVariables = Exact<{
  orderId: string;
  lines: Array<RefundLineItemInput> | RefundLineItemInput;
  withShipping: boolean;
  suggest: boolean;
}>;

export type PartRefundQuery = {
  order: {
    taxesIncluded: boolean;
    suggestedRefund?: {
      subtotalSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      totalTaxSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      shipping: {
        amountSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
      };
      refundLineItems: Array<{lineItem: {id: string; restockable: boolean}}>;
      suggestedTransactions: Array<{
        gateway: string | null;
        amountSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        parentTransaction: {id: string} | null;
      }>;
    } | null;
    refunds: Array<{note: string | null}>;
    fulfillmentOrders: {
      nodes: Array<{
        status: FulfillmentOrderStatus;
        assignedLocation: {location: {id: string; isActive: boolean} | null};
        lineItems: {
          nodes: Array<{remainingQuantity: number; lineItem: {id: string}}>;
        };
      }>;
    };
  } | null;
};

export type RefundPartMutationVariables = Exact<{
  input: RefundInput;
  idempotencyKey: string;
  lines: number;
  fulfillmentOrders: number;
  transactions: number;
}>;

export type RefundPartMutation = {
  refundCreate: {
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
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      totalOutstandingSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
      customer: {id: string} | null;
      lineItems: {
        nodes: Array<{
          id: string;
          title: string;
          variantTitle: string | null;
          currentQuantity: number;
          unfulfilledQuantity: number;
          isGiftCard: boolean;
          requiresShipping: boolean;
          customAttributes: Array<{key: string}>;
          sellingPlan: {name: string} | null;
          variant: {id: string} | null;
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
          supportedActions: Array<{action: FulfillmentOrderAction}>;
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
    userErrors: Array<{message: string}>;
  } | null;
};

export type WriteRequestMutationVariables = Exact<{
  metafield: MetafieldsSetInput;
}>;

export type WriteRequestMutation = {
  metafieldsSet: {
    metafields: Array<{value: string; compareDigest: string}> | null;
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type UntagOrderMutationVariables = Exact<{
  orderId: string;
  tags: Array<string> | string;
}>;

export type UntagOrderMutation = {
  tagsRemove: {userErrors: Array<{message: string}>} | null;
};

export type OrderEventsQueryVariables = Exact<{
  orderId: string;
}>;

export type OrderEventsQuery = {
  order: {
    id: string;
    name: string;
    tags: Array<string>;
    updatedAt: string;
    cancelledAt: string | null;
    told: {value: string; compareDigest: string} | null;
    totalOutstandingSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    record: {value: string; updatedAt: string} | null;
    request: {value: string; compareDigest: string; updatedAt: string} | null;
    withdrawals: {value: string; updatedAt: string} | null;
  } | null;
  shop: {waiting: {value: string} | null};
};

export type EventfulOrderFragment = {
  id: string;
  name: string;
  tags: Array<string>;
  updatedAt: string;
  cancelledAt: string | null;
  totalOutstandingSet: {
    presentmentMoney: {amount: string; currencyCode: CurrencyCode};
  };
  record: {value: string; updatedAt: string} | null;
  request: {value: string; compareDigest: string; updatedAt: string} | null;
  withdrawals: {value: string; updatedAt: string} | null;
};

export type ShopHealthQueryVariables = Exact<{[key: string]: never}>;

export type ShopHealthQuery = {
  shop: {
    ianaTimezone: string;
    policy: {value: string} | null;
    heard: {value: string} | null;
    waiting: {value: string} | null;
    alarms: {value: string} | null;
    unmatched: {value: string} | null;
  };
  currentAppInstallation: {accessScopes: Array<{handle: string}>};
  webhookSubscriptions: {nodes: Array<{uri: string}>};
  orders: {nodes: Array<{updatedAt: string}>};
};

export type GuestLinksFragment = {
  id: string;
  name: string;
  email: string | null;
  links: {value: string; compareDigest: string} | null;
};

export type OrdersByNameQueryVariables = Exact<{
  query: string;
}>;

export type OrdersByNameQuery = {
  orders: {
    nodes: Array<{
      id: string;
      name: string;
      email: string | null;
      links: {value: string; compareDigest: string} | null;
    }>;
  };
};

export type OrderOfLinkQueryVariables = Exact<{
  orderId: string;
}>;

export type OrderOfLinkQuery = {
  order: {
    id: string;
    name: string;
    email: string | null;
    links: {value: string; compareDigest: string} | null;
  } | null;
};

export type WriteGuestLinksMutationVariables = Exact<{
  metafield: MetafieldsSetInput;
}>;

export type WriteGuestLinksMutation = {
  metafieldsSet: {
    metafields: Array<{compareDigest: string}> | null;
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type AttentionListQueryVariables = Exact<{
  query: string;
  after?: string | null | undefined;
}>;

export type AttentionListQuery = {
  orders: {
    nodes: Array<{
      id: string;
      name: string;
      tags: Array<string>;
      updatedAt: string;
      cancelledAt: string | null;
      told: {value: string} | null;
      attention: {value: string; compareDigest: string} | null;
      totalOutstandingSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      record: {value: string; updatedAt: string} | null;
      request: {value: string; compareDigest: string; updatedAt: string} | null;
      withdrawals: {value: string; updatedAt: string} | null;
    }>;
    pageInfo: {hasNextPage: boolean; endCursor: string | null};
  };
};

export type AttentionOrderQueryVariables = Exact<{
  orderId: string;
}>;

export type AttentionOrderQuery = {
  order: {
    id: string;
    name: string;
    tags: Array<string>;
    updatedAt: string;
    cancelledAt: string | null;
    told: {value: string} | null;
    attention: {value: string; compareDigest: string} | null;
    totalOutstandingSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    record: {value: string; updatedAt: string} | null;
    request: {value: string; compareDigest: string; updatedAt: string} | null;
    withdrawals: {value: string; updatedAt: string} | null;
  } | null;
};

export type AttendedOrderFragment = {
  id: string;
  name: string;
  tags: Array<string>;
  updatedAt: string;
  cancelledAt: string | null;
  told: {value: string} | null;
  attention: {value: string; compareDigest: string} | null;
  totalOutstandingSet: {
    presentmentMoney: {amount: string; currencyCode: CurrencyCode};
  };
  record: {value: string; updatedAt: string} | null;
  request: {value: string; compareDigest: string; updatedAt: string} | null;
  withdrawals: {value: string; updatedAt: string} | null;
};

export type AttentionCountQueryVariables = Exact<{
  query: string;
}>;

export type AttentionCountQuery = {
  ordersCount: {count: number} | null;
  shop: {unmatched: {value: string} | null};
};

export type UnmatchedStatementsQueryVariables = Exact<{
  keys: Array<string> | string;
}>;

export type UnmatchedStatementsQuery = {
  shop: {metafields: {nodes: Array<{value: string}>}};
};

export type UntagAttentionMutationVariables = Exact<{
  orderId: string;
  tags: Array<string> | string;
}>;

export type UntagAttentionMutation = {
  tagsRemove: {userErrors: Array<{message: string}>} | null;
};

export type DryRunOrdersQueryVariables = Exact<{[key: string]: never}>;

export type DryRunOrdersQuery = {
  orders: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        processedAt: string;
        cancelledAt: string | null;
        tags: Array<string>;
        purchasingEntity:
          {__typename: 'Customer'} | {__typename: 'PurchasingCompany'} | null;
        shippingAddress: {countryCodeV2: CountryCode | null} | null;
        billingAddress: {countryCodeV2: CountryCode | null} | null;
        risk: {
          recommendation: OrderRiskRecommendationResult;
          assessments: Array<{riskLevel: RiskAssessmentResult}>;
        };
        originalTotalPriceSet: {
          shopMoney: {amount: string; currencyCode: CurrencyCode};
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        currentTotalDutiesSet: {presentmentMoney: {amount: string}} | null;
        customer: {id: string} | null;
        fulfillments: Array<{createdAt: string; status: FulfillmentStatus}>;
        transactions: Array<{
          id: string;
          kind: OrderTransactionKind;
          status: OrderTransactionStatus;
          createdAt: string;
          gateway: string | null;
          formattedGateway: string | null;
          manualPaymentGateway: boolean;
          amountSet: {
            presentmentMoney: {amount: string; currencyCode: CurrencyCode};
          };
        }>;
        record: {value: string} | null;
        request: {value: string} | null;
        lineItems: {
          edges: Array<{
            node: {
              id: string;
              title: string;
              variantTitle: string | null;
              quantity: number;
              unfulfilledQuantity: number;
              isGiftCard: boolean;
              requiresShipping: boolean;
              customAttributes: Array<{key: string}>;
              sellingPlan: {name: string} | null;
              variant: {id: string} | null;
              product: {tags: Array<string>; productType: string} | null;
            };
          }>;
        };
      };
    }>;
  };
};

export type InsightOrdersQueryVariables = Exact<{[key: string]: never}>;

export type InsightOrdersQuery = {
  orders: {
    edges: Array<{
      node: {
        id: string;
        name: string;
        createdAt: string;
        cancelledAt: string | null;
        currentTotalPriceSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        customAttributes: Array<{key: string; value: string | null}>;
        transactions: Array<{
          id: string;
          kind: OrderTransactionKind;
          status: OrderTransactionStatus;
          gateway: string | null;
          createdAt: string;
          amountSet: {
            presentmentMoney: {amount: string; currencyCode: CurrencyCode};
          };
        }>;
        refunds: Array<{
          note: string | null;
          totalRefundedSet: {
            presentmentMoney: {amount: string; currencyCode: CurrencyCode};
          };
        }>;
        record: {value: string} | null;
        request: {value: string} | null;
        withdrawals: {value: string} | null;
        lineItems: {
          edges: Array<{
            node: {
              id: string;
              title: string;
              variantTitle: string | null;
              quantity: number;
              product: {id: string} | null;
              variant: {id: string} | null;
            };
          }>;
        };
      };
    }>;
  };
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

export type RequestQueueQueryVariables = Exact<{
  waiting: string;
  granted: string;
  declined: string;
  mostWaiting: number;
  mostAnswered: number;
}>;

export type RequestQueueQuery = {
  waiting: {
    nodes: Array<{
      id: string;
      name: string;
      cancelledAt: string | null;
      request: {value: string; compareDigest: string} | null;
    }>;
    pageInfo: {hasNextPage: boolean};
  };
  granted: {
    nodes: Array<{
      id: string;
      name: string;
      cancelledAt: string | null;
      request: {value: string; compareDigest: string} | null;
    }>;
  };
  declined: {
    nodes: Array<{
      id: string;
      name: string;
      cancelledAt: string | null;
      request: {value: string; compareDigest: string} | null;
    }>;
  };
  shop: {ianaTimezone: string};
};

export type AskedOrderFragment = {
  id: string;
  name: string;
  cancelledAt: string | null;
  request: {value: string; compareDigest: string} | null;
};

export type CountRequestsQueryVariables = Exact<{
  waiting: string;
}>;

export type CountRequestsQuery = {ordersCount: {count: number} | null};

export type RequestContactQueryVariables = Exact<{
  orderId: string;
}>;

export type RequestContactQuery = {
  order: {
    email: string | null;
    customerLocale: string | null;
    id: string;
    name: string;
    cancelledAt: string | null;
    request: {value: string; compareDigest: string} | null;
  } | null;
};

export type MerchantScanQueryVariables = Exact<{
  key: string;
}>;

export type MerchantScanQuery = {
  shop: {
    id: string;
    ianaTimezone: string;
    currencyCode: CurrencyCode;
    scan: {value: string; compareDigest: string} | null;
  };
};

export type WriteMerchantScanMutationVariables = Exact<{
  metafields: Array<MetafieldsSetInput> | MetafieldsSetInput;
}>;

export type WriteMerchantScanMutation = {
  metafieldsSet: {
    metafields: Array<{compareDigest: string}> | null;
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type CollectOrdersMutationVariables = Exact<{
  query: string;
}>;

export type CollectOrdersMutation = {
  bulkOperationRunQuery: {
    bulkOperation: {id: string} | null;
    userErrors: Array<{
      code: BulkOperationUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type OrderCollectionQueryVariables = Exact<{
  id: string;
}>;

export type OrderCollectionQuery = {
  bulkOperation: {
    status: BulkOperationStatus;
    errorCode: BulkOperationErrorCode | null;
    rootObjectCount: string;
    url: string | null;
  } | null;
};

export type StopCollectingMutationVariables = Exact<{
  id: string;
}>;

export type StopCollectingMutation = {
  bulkOperationCancel: {
    bulkOperation: {status: BulkOperationStatus} | null;
    userErrors: Array<{message: string}>;
  } | null;
};

export type OrderOfGuestToRepeatQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type OrderOfGuestToRepeatQuery = {
  order: {
    name: string;
    cancelledAt: string | null;
    lineItems: {
      nodes: Array<{
        title: string;
        variantTitle: string | null;
        quantity: number;
        variant: {id: string} | null;
        originalUnitPriceSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        customAttributes: Array<{key: string; value: string | null}>;
      }>;
      pageInfo: {hasNextPage: boolean; endCursor: string | null};
    };
  } | null;
};

export type GuestMoneyFragment = {
  presentmentMoney: {amount: string; currencyCode: CurrencyCode};
};

export type GuestDiscountFragment = {
  allocatedAmountSet: {
    presentmentMoney: {amount: string; currencyCode: CurrencyCode};
  };
  discountApplication:
    | {title: string}
    | {code: string}
    | {title: string}
    | Record<PropertyKey, never>;
};

export type GuestLineFragment = {
  id: string;
  title: string;
  variantTitle: string | null;
  quantity: number;
  refundableQuantity: number;
  originalUnitPriceSet: {
    presentmentMoney: {amount: string; currencyCode: CurrencyCode};
  };
  totalDiscountSet: {
    presentmentMoney: {amount: string; currencyCode: CurrencyCode};
  };
  image: {
    url: string;
    altText: string | null;
    width: number | null;
    height: number | null;
  } | null;
  customAttributes: Array<{key: string; value: string | null}>;
  discountAllocations: Array<{
    allocatedAmountSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    discountApplication:
      | {title: string}
      | {code: string}
      | {title: string}
      | Record<PropertyKey, never>;
  }>;
};

export type GuestTransactionFragment = {
  id: string;
  kind: OrderTransactionKind;
  status: OrderTransactionStatus;
  createdAt: string;
  processedAt: string | null;
  gateway: string | null;
  formattedGateway: string | null;
  manualPaymentGateway: boolean;
  amountSet: {presentmentMoney: {amount: string; currencyCode: CurrencyCode}};
  paymentDetails:
    | {company: string | null; number: string | null}
    | Record<PropertyKey, never>
    | null;
};

export type GuestParcelFragment = {
  id: string;
  createdAt: string;
  deliveredAt: string | null;
  status: FulfillmentStatus;
  displayStatus: FulfillmentDisplayStatus | null;
  estimatedDeliveryAt: string | null;
  requiresShipping: boolean;
  trackingInfo: Array<{
    company: string | null;
    number: string | null;
    url: string | null;
  }>;
  fulfillmentLineItems: {
    nodes: Array<{quantity: number | null; lineItem: {title: string}}>;
    pageInfo: {hasNextPage: boolean};
  };
};

export type OrderOfGuestQueryVariables = Exact<{
  id: string;
}>;

export type OrderOfGuestQuery = {
  order: {
    id: string;
    name: string;
    processedAt: string;
    cancelledAt: string | null;
    displayFinancialStatus: OrderDisplayFinancialStatus | null;
    displayFulfillmentStatus: OrderDisplayFulfillmentStatus;
    presentmentCurrencyCode: CurrencyCode;
    totalShippingPriceSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    originalTotalDutiesSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    } | null;
    totalTipReceivedSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    totalTaxSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    } | null;
    totalPriceSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    totalRefundedSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    totalOutstandingSet: {
      presentmentMoney: {amount: string; currencyCode: CurrencyCode};
    };
    shippingLine: {
      title: string;
      originalPriceSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      discountAllocations: Array<{
        allocatedAmountSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        discountApplication:
          | {title: string}
          | {code: string}
          | {title: string}
          | Record<PropertyKey, never>;
      }>;
    } | null;
    shippingAddress: {
      formatted: Array<string>;
      country: string | null;
      countryCodeV2: CountryCode | null;
      phone: string | null;
    } | null;
    transactions: Array<{
      id: string;
      kind: OrderTransactionKind;
      status: OrderTransactionStatus;
      createdAt: string;
      processedAt: string | null;
      gateway: string | null;
      formattedGateway: string | null;
      manualPaymentGateway: boolean;
      amountSet: {
        presentmentMoney: {amount: string; currencyCode: CurrencyCode};
      };
      paymentDetails:
        | {company: string | null; number: string | null}
        | Record<PropertyKey, never>
        | null;
    }>;
    fulfillments: Array<{
      id: string;
      createdAt: string;
      deliveredAt: string | null;
      status: FulfillmentStatus;
      displayStatus: FulfillmentDisplayStatus | null;
      estimatedDeliveryAt: string | null;
      requiresShipping: boolean;
      trackingInfo: Array<{
        company: string | null;
        number: string | null;
        url: string | null;
      }>;
      fulfillmentLineItems: {
        nodes: Array<{quantity: number | null; lineItem: {title: string}}>;
        pageInfo: {hasNextPage: boolean};
      };
    }>;
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        quantity: number;
        refundableQuantity: number;
        originalUnitPriceSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        totalDiscountSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        image: {
          url: string;
          altText: string | null;
          width: number | null;
          height: number | null;
        } | null;
        customAttributes: Array<{key: string; value: string | null}>;
        discountAllocations: Array<{
          allocatedAmountSet: {
            presentmentMoney: {amount: string; currencyCode: CurrencyCode};
          };
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

export type LinesOfGuestQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;

export type LinesOfGuestQuery = {
  order: {
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        quantity: number;
        refundableQuantity: number;
        originalUnitPriceSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        totalDiscountSet: {
          presentmentMoney: {amount: string; currencyCode: CurrencyCode};
        };
        image: {
          url: string;
          altText: string | null;
          width: number | null;
          height: number | null;
        } | null;
        customAttributes: Array<{key: string; value: string | null}>;
        discountAllocations: Array<{
          allocatedAmountSet: {
            presentmentMoney: {amount: string; currencyCode: CurrencyCode};
          };
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

export type AppAccessQueryVariables = Exact<{[key: string]: never}>;

export type AppAccessQuery = {
  currentAppInstallation: {accessScopes: Array<{handle: string}>};
};

export type ShopTimeZoneQueryVariables = Exact<{[key: string]: never}>;

export type ShopTimeZoneQuery = {shop: {ianaTimezone: string}};

export type ShopMetafieldQueryVariables = Exact<{
  key: string;
}>;

export type ShopMetafieldQuery = {
  shop: {id: string; metafield: {value: string; compareDigest: string} | null};
};

export type WriteMetafieldMutationVariables = Exact<{
  metafield: MetafieldsSetInput;
}>;

export type WriteMetafieldMutation = {
  metafieldsSet: {
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type WithdrawalOrderQueryVariables = Exact<{
  orderId: string;
  lines: number;
  parcels: number;
  parcelLines: number;
  returns: number;
  returnLines: number;
}>;

export type WithdrawalOrderQuery = {
  order: {
    id: string;
    name: string;
    processedAt: string;
    cancelledAt: string | null;
    customer: {id: string} | null;
    purchasingEntity:
      {__typename: 'Customer'} | {__typename: 'PurchasingCompany'} | null;
    shippingAddress: {countryCodeV2: CountryCode | null} | null;
    billingAddress: {countryCodeV2: CountryCode | null} | null;
    lineItems: {
      nodes: Array<{
        id: string;
        title: string;
        variantTitle: string | null;
        currentQuantity: number;
        unfulfilledQuantity: number;
        isGiftCard: boolean;
        product: {tags: Array<string>} | null;
      }>;
      pageInfo: {hasNextPage: boolean};
    };
    fulfillments: Array<{
      status: FulfillmentStatus;
      displayStatus: FulfillmentDisplayStatus | null;
      createdAt: string;
      updatedAt: string;
      deliveredAt: string | null;
      fulfillmentLineItems: {
        nodes: Array<{
          id: string;
          quantity: number | null;
          lineItem: {id: string};
        }>;
        pageInfo: {hasNextPage: boolean};
      };
    }>;
    fulfillmentsCount: {count: number} | null;
    returns: {
      nodes: Array<{
        status: ReturnStatus;
        returnLineItems: {
          nodes: Array<
            | {
                quantity: number;
                customerNote: string | null;
                fulfillmentLineItem: {id: string};
              }
            | {quantity: number; customerNote: string | null}
          >;
          pageInfo: {hasNextPage: boolean};
        };
      }>;
      pageInfo: {hasNextPage: boolean};
    };
    withdrawals: {value: string; compareDigest: string} | null;
  } | null;
  shop: {ianaTimezone: string; policy: {value: string} | null};
};

export type WithdrawingGuestQueryVariables = Exact<{
  orderId: string;
}>;

export type WithdrawingGuestQuery = {
  order: {
    id: string;
    email: string | null;
    billingAddress: {name: string | null} | null;
    shippingAddress: {name: string | null} | null;
  } | null;
};

export type StoredWithdrawalsQueryVariables = Exact<{
  orderId: string;
}>;

export type StoredWithdrawalsQuery = {
  order: {id: string; withdrawals: {value: string} | null} | null;
};

export type KeepWithdrawalMutationVariables = Exact<{
  metafield: MetafieldsSetInput;
}>;

export type KeepWithdrawalMutation = {
  metafieldsSet: {
    metafields: Array<{
      compareDigest: string;
      owner: {ianaTimezone: string} | Record<PropertyKey, never>;
    }> | null;
    userErrors: Array<{
      code: MetafieldsSetUserErrorCode | null;
      message: string;
    }>;
  } | null;
};

export type GuestOrderQueryVariables = Exact<{
  query: string;
}>;

export type GuestOrderQuery = {
  orders: {nodes: Array<{id: string; name: string; email: string | null}>};
};

export type RequestReturnMutationVariables = Exact<{
  input: ReturnRequestInput;
}>;

export type RequestReturnMutation = {
  returnRequest: {
    return: {id: string} | null;
    userErrors: Array<{code: ReturnErrorCode | null; message: string}>;
  } | null;
};

export type TagWithdrawnOrderMutationVariables = Exact<{
  orderId: string;
  tags: Array<string> | string;
}>;

export type TagWithdrawnOrderMutation = {
  tagsAdd: {userErrors: Array<{message: string}>} | null;
};

export type UnmatchedWithdrawalsFragment = {unmatched: {value: string} | null};

export type DoctorAppQueryVariables = Exact<{[key: string]: never}>;

export type DoctorAppQuery = {
  publicApiVersions: Array<{handle: string; supported: boolean}>;
};

export type DoctorProtectedDataQueryVariables = Exact<{[key: string]: never}>;

export type DoctorProtectedDataQuery = {
  orders: {
    nodes: Array<{
      id: string;
      email: string | null;
      shippingAddress: {address1: string | null} | null;
      customer: {id: string} | null;
    }>;
  };
};

export type DoctorShopQueryVariables = Exact<{[key: string]: never}>;

export type DoctorShopQuery = {
  shop: {
    id: string;
    name: string;
    myshopifyDomain: string;
    ianaTimezone: string;
    currencyCode: CurrencyCode;
    customerAccountsV2: {customerAccountsVersion: CustomerAccountsVersion};
  };
};

export type DoctorWebhooksQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type DoctorWebhooksQuery = {
  webhookSubscriptions: {
    nodes: Array<{
      topic: WebhookSubscriptionTopic;
      uri: string;
      includeFields: Array<string>;
    }>;
    pageInfo: {hasNextPage: boolean; endCursor: string | null};
  };
};

export type DoctorSubscribeMutationVariables = Exact<{
  topic: WebhookSubscriptionTopic;
  webhookSubscription: WebhookSubscriptionInput;
}>;

export type DoctorSubscribeMutation = {
  webhookSubscriptionCreate: {userErrors: Array<{message: string}>} | null;
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
export const StagedLineFragmentDoc = new TypedDocumentString(
  `
    fragment StagedLine on CalculatedLineItem {
  id
  title
  variantTitle
  variant {
    id
  }
  quantity
}
    `,
  {fragmentName: 'StagedLine'},
) as unknown as TypedDocumentString<StagedLineFragment, unknown>;
export const StagedFragmentDoc = new TypedDocumentString(
  `
    fragment Staged on CalculatedOrder {
  totalPriceSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  lineItems(first: 100) {
    nodes {
      ...StagedLine
    }
  }
  addedLineItems(first: 50) {
    nodes {
      ...StagedLine
    }
  }
}
    fragment StagedLine on CalculatedLineItem {
  id
  title
  variantTitle
  variant {
    id
  }
  quantity
}`,
  {fragmentName: 'Staged'},
) as unknown as TypedDocumentString<StagedFragment, unknown>;
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
    presentmentMoney {
      amount
      currencyCode
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  currentTotalDutiesSet {
    presentmentMoney {
      amount
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      variantTitle
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      requiresShipping
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      variant {
        id
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
      supportedActions {
        action
      }
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
export const GuestLinksFragmentDoc = new TypedDocumentString(
  `
    fragment GuestLinks on Order {
  id
  name
  email
  links: metafield(namespace: "angre", key: "guest-links") {
    value
    compareDigest
  }
}
    `,
  {fragmentName: 'GuestLinks'},
) as unknown as TypedDocumentString<GuestLinksFragment, unknown>;
export const EventfulOrderFragmentDoc = new TypedDocumentString(
  `
    fragment EventfulOrder on Order {
  id
  name
  tags
  updatedAt
  cancelledAt
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  record: metafield(namespace: "angre", key: "cancellation") {
    value
    updatedAt
  }
  request: metafield(namespace: "angre", key: "request") {
    value
    compareDigest
    updatedAt
  }
  withdrawals: metafield(namespace: "angre", key: "withdrawal") {
    value
    updatedAt
  }
}
    `,
  {fragmentName: 'EventfulOrder'},
) as unknown as TypedDocumentString<EventfulOrderFragment, unknown>;
export const AttendedOrderFragmentDoc = new TypedDocumentString(
  `
    fragment AttendedOrder on Order {
  ...EventfulOrder
  told: metafield(namespace: "angre", key: "events") {
    value
  }
  attention: metafield(namespace: "angre", key: "attention") {
    value
    compareDigest
  }
}
    fragment EventfulOrder on Order {
  id
  name
  tags
  updatedAt
  cancelledAt
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  record: metafield(namespace: "angre", key: "cancellation") {
    value
    updatedAt
  }
  request: metafield(namespace: "angre", key: "request") {
    value
    compareDigest
    updatedAt
  }
  withdrawals: metafield(namespace: "angre", key: "withdrawal") {
    value
    updatedAt
  }
}`,
  {fragmentName: 'AttendedOrder'},
) as unknown as TypedDocumentString<AttendedOrderFragment, unknown>;
export const AskedOrderFragmentDoc = new TypedDocumentString(
  `
    fragment AskedOrder on Order {
  id
  name
  cancelledAt
  request: metafield(namespace: "angre", key: "request") {
    value
    compareDigest
  }
}
    `,
  {fragmentName: 'AskedOrder'},
) as unknown as TypedDocumentString<AskedOrderFragment, unknown>;
export const GuestMoneyFragmentDoc = new TypedDocumentString(
  `
    fragment GuestMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}
    `,
  {fragmentName: 'GuestMoney'},
) as unknown as TypedDocumentString<GuestMoneyFragment, unknown>;
export const GuestDiscountFragmentDoc = new TypedDocumentString(
  `
    fragment GuestDiscount on DiscountAllocation {
  allocatedAmountSet {
    ...GuestMoney
  }
  discountApplication {
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
}
    fragment GuestMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}`,
  {fragmentName: 'GuestDiscount'},
) as unknown as TypedDocumentString<GuestDiscountFragment, unknown>;
export const GuestLineFragmentDoc = new TypedDocumentString(
  `
    fragment GuestLine on LineItem {
  id
  title
  variantTitle
  quantity
  refundableQuantity
  originalUnitPriceSet {
    ...GuestMoney
  }
  totalDiscountSet {
    ...GuestMoney
  }
  image {
    url
    altText
    width
    height
  }
  customAttributes {
    key
    value
  }
  discountAllocations {
    ...GuestDiscount
  }
}
    fragment GuestMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}
fragment GuestDiscount on DiscountAllocation {
  allocatedAmountSet {
    ...GuestMoney
  }
  discountApplication {
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
}`,
  {fragmentName: 'GuestLine'},
) as unknown as TypedDocumentString<GuestLineFragment, unknown>;
export const GuestTransactionFragmentDoc = new TypedDocumentString(
  `
    fragment GuestTransaction on OrderTransaction {
  id
  kind
  status
  createdAt
  processedAt
  gateway
  formattedGateway
  manualPaymentGateway
  amountSet {
    ...GuestMoney
  }
  paymentDetails {
    ... on CardPaymentDetails {
      company
      number
    }
  }
}
    fragment GuestMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}`,
  {fragmentName: 'GuestTransaction'},
) as unknown as TypedDocumentString<GuestTransactionFragment, unknown>;
export const GuestParcelFragmentDoc = new TypedDocumentString(
  `
    fragment GuestParcel on Fulfillment {
  id
  createdAt
  deliveredAt
  status
  displayStatus
  estimatedDeliveryAt
  requiresShipping
  trackingInfo {
    company
    number
    url
  }
  fulfillmentLineItems(first: 6) {
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
  {fragmentName: 'GuestParcel'},
) as unknown as TypedDocumentString<GuestParcelFragment, unknown>;
export const UnmatchedWithdrawalsFragmentDoc = new TypedDocumentString(
  `
    fragment UnmatchedWithdrawals on Shop {
  unmatched: metafield(namespace: "angre", key: "unmatched-withdrawals") {
    value
  }
}
    `,
  {fragmentName: 'UnmatchedWithdrawals'},
) as unknown as TypedDocumentString<UnmatchedWithdrawalsFragment, unknown>;
export const OrderDeliveryDocument = new TypedDocumentString(`
    query OrderDelivery($orderId: ID!) {
  order(id: $orderId) {
    email
    shippingAddress {
      firstName
      lastName
      company
      address1
      address2
      zip
      city
      provinceCode
      phone
    }
  }
}
    `) as unknown as TypedDocumentString<
  OrderDeliveryQuery,
  OrderDeliveryQueryVariables
>;
export const UpdateDeliveryDocument = new TypedDocumentString(`
    mutation UpdateDelivery($input: OrderInput!) {
  orderUpdate(input: $input) {
    order {
      id
    }
    userErrors {
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  UpdateDeliveryMutation,
  UpdateDeliveryMutationVariables
>;
export const BeginEditDocument = new TypedDocumentString(`
    mutation BeginEdit($orderId: ID!) {
  orderEditBegin(id: $orderId) {
    calculatedOrder {
      id
      ...Staged
    }
    userErrors {
      message
    }
  }
}
    fragment Staged on CalculatedOrder {
  totalPriceSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  lineItems(first: 100) {
    nodes {
      ...StagedLine
    }
  }
  addedLineItems(first: 50) {
    nodes {
      ...StagedLine
    }
  }
}
fragment StagedLine on CalculatedLineItem {
  id
  title
  variantTitle
  variant {
    id
  }
  quantity
}`) as unknown as TypedDocumentString<
  BeginEditMutation,
  BeginEditMutationVariables
>;
export const StageQuantityDocument = new TypedDocumentString(`
    mutation StageQuantity($editId: ID!, $lineItemId: ID!, $quantity: Int!, $restock: Boolean!) {
  orderEditSetQuantity(
    id: $editId
    lineItemId: $lineItemId
    quantity: $quantity
    restock: $restock
  ) {
    calculatedOrder {
      ...Staged
    }
    userErrors {
      message
    }
  }
}
    fragment Staged on CalculatedOrder {
  totalPriceSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  lineItems(first: 100) {
    nodes {
      ...StagedLine
    }
  }
  addedLineItems(first: 50) {
    nodes {
      ...StagedLine
    }
  }
}
fragment StagedLine on CalculatedLineItem {
  id
  title
  variantTitle
  variant {
    id
  }
  quantity
}`) as unknown as TypedDocumentString<
  StageQuantityMutation,
  StageQuantityMutationVariables
>;
export const StageVariantDocument = new TypedDocumentString(`
    mutation StageVariant($editId: ID!, $variantId: ID!, $quantity: Int!) {
  orderEditAddVariant(
    id: $editId
    variantId: $variantId
    quantity: $quantity
    allowDuplicates: true
  ) {
    calculatedOrder {
      ...Staged
    }
    userErrors {
      message
    }
  }
}
    fragment Staged on CalculatedOrder {
  totalPriceSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  lineItems(first: 100) {
    nodes {
      ...StagedLine
    }
  }
  addedLineItems(first: 50) {
    nodes {
      ...StagedLine
    }
  }
}
fragment StagedLine on CalculatedLineItem {
  id
  title
  variantTitle
  variant {
    id
  }
  quantity
}`) as unknown as TypedDocumentString<
  StageVariantMutation,
  StageVariantMutationVariables
>;
export const CommitEditDocument = new TypedDocumentString(`
    mutation CommitEdit($editId: ID!, $notifyCustomer: Boolean!, $staffNote: String!, $lines: Int!, $fulfillmentOrders: Int!, $transactions: Int!) {
  orderEditCommit(
    id: $editId
    notifyCustomer: $notifyCustomer
    staffNote: $staffNote
  ) {
    order {
      ...CancellableOrder
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
    presentmentMoney {
      amount
      currencyCode
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  currentTotalDutiesSet {
    presentmentMoney {
      amount
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      variantTitle
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      requiresShipping
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      variant {
        id
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
      supportedActions {
        action
      }
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
  CommitEditMutation,
  CommitEditMutationVariables
>;
export const PaymentLinkDocument = new TypedDocumentString(`
    query PaymentLink($orderId: ID!) {
  order(id: $orderId) {
    paymentCollectionDetails {
      additionalPaymentCollectionUrl
    }
  }
}
    `) as unknown as TypedDocumentString<
  PaymentLinkQuery,
  PaymentLinkQueryVariables
>;
export const FollowUpOrderDocument = new TypedDocumentString(`
    query FollowUpOrder($orderId: ID!) {
  order(id: $orderId) {
    id
    cancelledAt
    displayFinancialStatus
    displayFulfillmentStatus
    tags
    record: metafield(namespace: "angre", key: "cancellation") {
      value
    }
    withdrawals: metafield(namespace: "angre", key: "withdrawal") {
      id
    }
    request: metafield(namespace: "angre", key: "request") {
      value
      compareDigest
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
    request: metafield(namespace: "angre", key: "request") {
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
    presentmentMoney {
      amount
      currencyCode
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  currentTotalDutiesSet {
    presentmentMoney {
      amount
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      variantTitle
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      requiresShipping
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      variant {
        id
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
      supportedActions {
        action
      }
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
    presentmentMoney {
      amount
      currencyCode
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  currentTotalDutiesSet {
    presentmentMoney {
      amount
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      variantTitle
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      requiresShipping
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      variant {
        id
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
      supportedActions {
        action
      }
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
    presentmentMoney {
      amount
      currencyCode
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  currentTotalDutiesSet {
    presentmentMoney {
      amount
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      variantTitle
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      requiresShipping
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      variant {
        id
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
      supportedActions {
        action
      }
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
    presentmentMoney {
      amount
      currencyCode
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  currentTotalDutiesSet {
    presentmentMoney {
      amount
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      variantTitle
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      requiresShipping
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      variant {
        id
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
      supportedActions {
        action
      }
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
    presentmentMoney {
      amount
      currencyCode
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  currentTotalDutiesSet {
    presentmentMoney {
      amount
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      variantTitle
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      requiresShipping
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      variant {
        id
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
      supportedActions {
        action
      }
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
export const PartRefundDocument = new TypedDocumentString(`
    query PartRefund($orderId: ID!, $lines: [RefundLineItemInput!]!, $withShipping: Boolean!, $suggest: Boolean!) {
  order(id: $orderId) {
    taxesIncluded
    suggestedRefund(refundLineItems: $lines, refundShipping: $withShipping) @include(if: $suggest) {
      subtotalSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
      totalTaxSet {
        presentmentMoney {
          amount
          currencyCode
        }
      }
      shipping {
        amountSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
      }
      refundLineItems {
        lineItem {
          id
          restockable
        }
      }
      suggestedTransactions {
        gateway
        amountSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        parentTransaction {
          id
        }
      }
    }
    refunds(first: 50) {
      note
    }
    fulfillmentOrders(first: 10) {
      nodes {
        status
        assignedLocation {
          location {
            id
            isActive
          }
        }
        lineItems(first: 20) {
          nodes {
            remainingQuantity
            lineItem {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  PartRefundQuery,
  PartRefundQueryVariables
>;
export const RefundPartDocument = new TypedDocumentString(`
    mutation RefundPart($input: RefundInput!, $idempotencyKey: String!, $lines: Int!, $fulfillmentOrders: Int!, $transactions: Int!) {
  refundCreate(input: $input) @idempotent(key: $idempotencyKey) {
    order {
      ...CancellableOrder
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
    presentmentMoney {
      amount
      currencyCode
    }
  }
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  currentTotalDutiesSet {
    presentmentMoney {
      amount
    }
  }
  customer {
    id
  }
  lineItems(first: $lines) {
    nodes {
      id
      title
      variantTitle
      currentQuantity
      unfulfilledQuantity
      isGiftCard
      requiresShipping
      customAttributes {
        key
      }
      sellingPlan {
        name
      }
      variant {
        id
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
      supportedActions {
        action
      }
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
  RefundPartMutation,
  RefundPartMutationVariables
>;
export const WriteRequestDocument = new TypedDocumentString(`
    mutation WriteRequest($metafield: MetafieldsSetInput!) {
  metafieldsSet(metafields: [$metafield]) {
    metafields {
      value
      compareDigest
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  WriteRequestMutation,
  WriteRequestMutationVariables
>;
export const UntagOrderDocument = new TypedDocumentString(`
    mutation UntagOrder($orderId: ID!, $tags: [String!]!) {
  tagsRemove(id: $orderId, tags: $tags) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  UntagOrderMutation,
  UntagOrderMutationVariables
>;
export const OrderEventsDocument = new TypedDocumentString(`
    query OrderEvents($orderId: ID!) {
  order(id: $orderId) {
    ...EventfulOrder
    told: metafield(namespace: "angre", key: "events") {
      value
      compareDigest
    }
  }
  shop {
    waiting: metafield(namespace: "angre", key: "events-waiting") {
      value
    }
  }
}
    fragment EventfulOrder on Order {
  id
  name
  tags
  updatedAt
  cancelledAt
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  record: metafield(namespace: "angre", key: "cancellation") {
    value
    updatedAt
  }
  request: metafield(namespace: "angre", key: "request") {
    value
    compareDigest
    updatedAt
  }
  withdrawals: metafield(namespace: "angre", key: "withdrawal") {
    value
    updatedAt
  }
}`) as unknown as TypedDocumentString<
  OrderEventsQuery,
  OrderEventsQueryVariables
>;
export const ShopHealthDocument = new TypedDocumentString(`
    query ShopHealth {
  shop {
    ianaTimezone
    policy: metafield(namespace: "angre", key: "policy") {
      value
    }
    heard: metafield(namespace: "angre", key: "webhooks-heard") {
      value
    }
    waiting: metafield(namespace: "angre", key: "events-waiting") {
      value
    }
    alarms: metafield(namespace: "angre", key: "shop-alarms") {
      value
    }
    ...UnmatchedWithdrawals
  }
  currentAppInstallation {
    accessScopes {
      handle
    }
  }
  webhookSubscriptions(first: 50) {
    nodes {
      uri
    }
  }
  orders(first: 1, sortKey: UPDATED_AT, reverse: true) {
    nodes {
      updatedAt
    }
  }
}
    fragment UnmatchedWithdrawals on Shop {
  unmatched: metafield(namespace: "angre", key: "unmatched-withdrawals") {
    value
  }
}`) as unknown as TypedDocumentString<
  ShopHealthQuery,
  ShopHealthQueryVariables
>;
export const OrdersByNameDocument = new TypedDocumentString(`
    query OrdersByName($query: String!) {
  orders(first: 5, query: $query) {
    nodes {
      ...GuestLinks
    }
  }
}
    fragment GuestLinks on Order {
  id
  name
  email
  links: metafield(namespace: "angre", key: "guest-links") {
    value
    compareDigest
  }
}`) as unknown as TypedDocumentString<
  OrdersByNameQuery,
  OrdersByNameQueryVariables
>;
export const OrderOfLinkDocument = new TypedDocumentString(`
    query OrderOfLink($orderId: ID!) {
  order(id: $orderId) {
    ...GuestLinks
  }
}
    fragment GuestLinks on Order {
  id
  name
  email
  links: metafield(namespace: "angre", key: "guest-links") {
    value
    compareDigest
  }
}`) as unknown as TypedDocumentString<
  OrderOfLinkQuery,
  OrderOfLinkQueryVariables
>;
export const WriteGuestLinksDocument = new TypedDocumentString(`
    mutation WriteGuestLinks($metafield: MetafieldsSetInput!) {
  metafieldsSet(metafields: [$metafield]) {
    metafields {
      compareDigest
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  WriteGuestLinksMutation,
  WriteGuestLinksMutationVariables
>;
export const AttentionListDocument = new TypedDocumentString(`
    query AttentionList($query: String!, $after: String) {
  orders(
    first: 20
    after: $after
    query: $query
    sortKey: UPDATED_AT
    reverse: true
  ) {
    nodes {
      ...AttendedOrder
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment EventfulOrder on Order {
  id
  name
  tags
  updatedAt
  cancelledAt
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  record: metafield(namespace: "angre", key: "cancellation") {
    value
    updatedAt
  }
  request: metafield(namespace: "angre", key: "request") {
    value
    compareDigest
    updatedAt
  }
  withdrawals: metafield(namespace: "angre", key: "withdrawal") {
    value
    updatedAt
  }
}
fragment AttendedOrder on Order {
  ...EventfulOrder
  told: metafield(namespace: "angre", key: "events") {
    value
  }
  attention: metafield(namespace: "angre", key: "attention") {
    value
    compareDigest
  }
}`) as unknown as TypedDocumentString<
  AttentionListQuery,
  AttentionListQueryVariables
>;
export const AttentionOrderDocument = new TypedDocumentString(`
    query AttentionOrder($orderId: ID!) {
  order(id: $orderId) {
    ...AttendedOrder
  }
}
    fragment EventfulOrder on Order {
  id
  name
  tags
  updatedAt
  cancelledAt
  totalOutstandingSet {
    presentmentMoney {
      amount
      currencyCode
    }
  }
  record: metafield(namespace: "angre", key: "cancellation") {
    value
    updatedAt
  }
  request: metafield(namespace: "angre", key: "request") {
    value
    compareDigest
    updatedAt
  }
  withdrawals: metafield(namespace: "angre", key: "withdrawal") {
    value
    updatedAt
  }
}
fragment AttendedOrder on Order {
  ...EventfulOrder
  told: metafield(namespace: "angre", key: "events") {
    value
  }
  attention: metafield(namespace: "angre", key: "attention") {
    value
    compareDigest
  }
}`) as unknown as TypedDocumentString<
  AttentionOrderQuery,
  AttentionOrderQueryVariables
>;
export const AttentionCountDocument = new TypedDocumentString(`
    query AttentionCount($query: String!) {
  ordersCount(query: $query) {
    count
  }
  shop {
    ...UnmatchedWithdrawals
  }
}
    fragment UnmatchedWithdrawals on Shop {
  unmatched: metafield(namespace: "angre", key: "unmatched-withdrawals") {
    value
  }
}`) as unknown as TypedDocumentString<
  AttentionCountQuery,
  AttentionCountQueryVariables
>;
export const UnmatchedStatementsDocument = new TypedDocumentString(`
    query UnmatchedStatements($keys: [String!]!) {
  shop {
    metafields(first: 20, namespace: "angre_withdrawals", keys: $keys) {
      nodes {
        value
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  UnmatchedStatementsQuery,
  UnmatchedStatementsQueryVariables
>;
export const UntagAttentionDocument = new TypedDocumentString(`
    mutation UntagAttention($orderId: ID!, $tags: [String!]!) {
  tagsRemove(id: $orderId, tags: $tags) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  UntagAttentionMutation,
  UntagAttentionMutationVariables
>;
export const DryRunOrdersDocument = new TypedDocumentString(`
    query DryRunOrders {
  orders(
    query: "created_at:>='PERIOD_START' AND created_at:<'PERIOD_END'"
    sortKey: CREATED_AT
  ) {
    edges {
      node {
        id
        name
        processedAt
        cancelledAt
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
        originalTotalPriceSet {
          shopMoney {
            amount
            currencyCode
          }
          presentmentMoney {
            amount
            currencyCode
          }
        }
        currentTotalDutiesSet {
          presentmentMoney {
            amount
          }
        }
        customer {
          id
        }
        fulfillments {
          createdAt
          status
        }
        transactions {
          id
          kind
          status
          createdAt
          gateway
          formattedGateway
          manualPaymentGateway
          amountSet {
            presentmentMoney {
              amount
              currencyCode
            }
          }
        }
        record: metafield(namespace: "angre", key: "cancellation") {
          value
        }
        request: metafield(namespace: "angre", key: "request") {
          value
        }
        lineItems {
          edges {
            node {
              id
              title
              variantTitle
              quantity
              unfulfilledQuantity
              isGiftCard
              requiresShipping
              customAttributes {
                key
              }
              sellingPlan {
                name
              }
              variant {
                id
              }
              product {
                tags
                productType
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  DryRunOrdersQuery,
  DryRunOrdersQueryVariables
>;
export const InsightOrdersDocument = new TypedDocumentString(`
    query InsightOrders {
  orders(
    query: "created_at:>='PERIOD_START' AND created_at:<'PERIOD_END'"
    sortKey: CREATED_AT
  ) {
    edges {
      node {
        id
        name
        createdAt
        cancelledAt
        currentTotalPriceSet {
          presentmentMoney {
            amount
            currencyCode
          }
        }
        customAttributes {
          key
          value
        }
        transactions {
          id
          kind
          status
          gateway
          createdAt
          amountSet {
            presentmentMoney {
              amount
              currencyCode
            }
          }
        }
        refunds {
          note
          totalRefundedSet {
            presentmentMoney {
              amount
              currencyCode
            }
          }
        }
        record: metafield(namespace: "angre", key: "cancellation") {
          value
        }
        request: metafield(namespace: "angre", key: "request") {
          value
        }
        withdrawals: metafield(namespace: "angre", key: "withdrawal") {
          value
        }
        lineItems {
          edges {
            node {
              id
              title
              variantTitle
              quantity
              product {
                id
              }
              variant {
                id
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  InsightOrdersQuery,
  InsightOrdersQueryVariables
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
export const RequestQueueDocument = new TypedDocumentString(`
    query RequestQueue($waiting: String!, $granted: String!, $declined: String!, $mostWaiting: Int!, $mostAnswered: Int!) {
  waiting: orders(first: $mostWaiting, query: $waiting, sortKey: PROCESSED_AT) {
    nodes {
      ...AskedOrder
    }
    pageInfo {
      hasNextPage
    }
  }
  granted: orders(
    first: $mostAnswered
    query: $granted
    sortKey: UPDATED_AT
    reverse: true
  ) {
    nodes {
      ...AskedOrder
    }
  }
  declined: orders(
    first: $mostAnswered
    query: $declined
    sortKey: UPDATED_AT
    reverse: true
  ) {
    nodes {
      ...AskedOrder
    }
  }
  shop {
    ianaTimezone
  }
}
    fragment AskedOrder on Order {
  id
  name
  cancelledAt
  request: metafield(namespace: "angre", key: "request") {
    value
    compareDigest
  }
}`) as unknown as TypedDocumentString<
  RequestQueueQuery,
  RequestQueueQueryVariables
>;
export const CountRequestsDocument = new TypedDocumentString(`
    query CountRequests($waiting: String!) {
  ordersCount(query: $waiting) {
    count
  }
}
    `) as unknown as TypedDocumentString<
  CountRequestsQuery,
  CountRequestsQueryVariables
>;
export const RequestContactDocument = new TypedDocumentString(`
    query RequestContact($orderId: ID!) {
  order(id: $orderId) {
    ...AskedOrder
    email
    customerLocale
  }
}
    fragment AskedOrder on Order {
  id
  name
  cancelledAt
  request: metafield(namespace: "angre", key: "request") {
    value
    compareDigest
  }
}`) as unknown as TypedDocumentString<
  RequestContactQuery,
  RequestContactQueryVariables
>;
export const MerchantScanDocument = new TypedDocumentString(`
    query MerchantScan($key: String!) {
  shop {
    id
    ianaTimezone
    currencyCode
    scan: metafield(namespace: "angre", key: $key) {
      value
      compareDigest
    }
  }
}
    `) as unknown as TypedDocumentString<
  MerchantScanQuery,
  MerchantScanQueryVariables
>;
export const WriteMerchantScanDocument = new TypedDocumentString(`
    mutation WriteMerchantScan($metafields: [MetafieldsSetInput!]!) {
  metafieldsSet(metafields: $metafields) {
    metafields {
      compareDigest
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  WriteMerchantScanMutation,
  WriteMerchantScanMutationVariables
>;
export const CollectOrdersDocument = new TypedDocumentString(`
    mutation CollectOrders($query: String!) {
  bulkOperationRunQuery(query: $query, groupObjects: true) {
    bulkOperation {
      id
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  CollectOrdersMutation,
  CollectOrdersMutationVariables
>;
export const OrderCollectionDocument = new TypedDocumentString(`
    query OrderCollection($id: ID!) {
  bulkOperation(id: $id) {
    status
    errorCode
    rootObjectCount
    url
  }
}
    `) as unknown as TypedDocumentString<
  OrderCollectionQuery,
  OrderCollectionQueryVariables
>;
export const StopCollectingDocument = new TypedDocumentString(`
    mutation StopCollecting($id: ID!) {
  bulkOperationCancel(id: $id) {
    bulkOperation {
      status
    }
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  StopCollectingMutation,
  StopCollectingMutationVariables
>;
export const OrderOfGuestToRepeatDocument = new TypedDocumentString(`
    query OrderOfGuestToRepeat($id: ID!, $after: String) {
  order(id: $id) {
    name
    cancelledAt
    lineItems(first: 50, after: $after) {
      nodes {
        title
        variantTitle
        variant {
          id
        }
        quantity
        originalUnitPriceSet {
          ...GuestMoney
        }
        customAttributes {
          key
          value
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment GuestMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}`) as unknown as TypedDocumentString<
  OrderOfGuestToRepeatQuery,
  OrderOfGuestToRepeatQueryVariables
>;
export const OrderOfGuestDocument = new TypedDocumentString(`
    query OrderOfGuest($id: ID!) {
  order(id: $id) {
    id
    name
    processedAt
    cancelledAt
    displayFinancialStatus
    displayFulfillmentStatus
    presentmentCurrencyCode
    totalShippingPriceSet {
      ...GuestMoney
    }
    originalTotalDutiesSet {
      ...GuestMoney
    }
    totalTipReceivedSet {
      ...GuestMoney
    }
    totalTaxSet {
      ...GuestMoney
    }
    totalPriceSet {
      ...GuestMoney
    }
    totalRefundedSet {
      ...GuestMoney
    }
    totalOutstandingSet {
      ...GuestMoney
    }
    shippingLine {
      title
      originalPriceSet {
        ...GuestMoney
      }
      discountAllocations {
        ...GuestDiscount
      }
    }
    shippingAddress {
      formatted(withName: true)
      country
      countryCodeV2
      phone
    }
    transactions(first: 20) {
      ...GuestTransaction
    }
    fulfillments(first: 8) {
      ...GuestParcel
    }
    lineItems(first: 10) {
      nodes {
        ...GuestLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment GuestMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}
fragment GuestDiscount on DiscountAllocation {
  allocatedAmountSet {
    ...GuestMoney
  }
  discountApplication {
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
}
fragment GuestLine on LineItem {
  id
  title
  variantTitle
  quantity
  refundableQuantity
  originalUnitPriceSet {
    ...GuestMoney
  }
  totalDiscountSet {
    ...GuestMoney
  }
  image {
    url
    altText
    width
    height
  }
  customAttributes {
    key
    value
  }
  discountAllocations {
    ...GuestDiscount
  }
}
fragment GuestTransaction on OrderTransaction {
  id
  kind
  status
  createdAt
  processedAt
  gateway
  formattedGateway
  manualPaymentGateway
  amountSet {
    ...GuestMoney
  }
  paymentDetails {
    ... on CardPaymentDetails {
      company
      number
    }
  }
}
fragment GuestParcel on Fulfillment {
  id
  createdAt
  deliveredAt
  status
  displayStatus
  estimatedDeliveryAt
  requiresShipping
  trackingInfo {
    company
    number
    url
  }
  fulfillmentLineItems(first: 6) {
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
}`) as unknown as TypedDocumentString<
  OrderOfGuestQuery,
  OrderOfGuestQueryVariables
>;
export const LinesOfGuestDocument = new TypedDocumentString(`
    query LinesOfGuest($id: ID!, $after: String) {
  order(id: $id) {
    lineItems(first: 30, after: $after) {
      nodes {
        ...GuestLine
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    fragment GuestMoney on MoneyBag {
  presentmentMoney {
    amount
    currencyCode
  }
}
fragment GuestDiscount on DiscountAllocation {
  allocatedAmountSet {
    ...GuestMoney
  }
  discountApplication {
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
}
fragment GuestLine on LineItem {
  id
  title
  variantTitle
  quantity
  refundableQuantity
  originalUnitPriceSet {
    ...GuestMoney
  }
  totalDiscountSet {
    ...GuestMoney
  }
  image {
    url
    altText
    width
    height
  }
  customAttributes {
    key
    value
  }
  discountAllocations {
    ...GuestDiscount
  }
}`) as unknown as TypedDocumentString<
  LinesOfGuestQuery,
  LinesOfGuestQueryVariables
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
export const ShopTimeZoneDocument = new TypedDocumentString(`
    query ShopTimeZone {
  shop {
    ianaTimezone
  }
}
    `) as unknown as TypedDocumentString<
  ShopTimeZoneQuery,
  ShopTimeZoneQueryVariables
>;
export const ShopMetafieldDocument = new TypedDocumentString(`
    query ShopMetafield($key: String!) {
  shop {
    id
    metafield(namespace: "angre", key: $key) {
      value
      compareDigest
    }
  }
}
    `) as unknown as TypedDocumentString<
  ShopMetafieldQuery,
  ShopMetafieldQueryVariables
>;
export const WriteMetafieldDocument = new TypedDocumentString(`
    mutation WriteMetafield($metafield: MetafieldsSetInput!) {
  metafieldsSet(metafields: [$metafield]) {
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  WriteMetafieldMutation,
  WriteMetafieldMutationVariables
>;
export const WithdrawalOrderDocument = new TypedDocumentString(`
    query WithdrawalOrder($orderId: ID!, $lines: Int!, $parcels: Int!, $parcelLines: Int!, $returns: Int!, $returnLines: Int!) {
  order(id: $orderId) {
    id
    name
    processedAt
    cancelledAt
    customer {
      id
    }
    purchasingEntity {
      __typename
    }
    shippingAddress {
      countryCodeV2
    }
    billingAddress {
      countryCodeV2
    }
    lineItems(first: $lines) {
      nodes {
        id
        title
        variantTitle
        currentQuantity
        unfulfilledQuantity
        isGiftCard
        product {
          tags
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    fulfillments(first: $parcels) {
      status
      displayStatus
      createdAt
      updatedAt
      deliveredAt
      fulfillmentLineItems(first: $parcelLines) {
        nodes {
          id
          quantity
          lineItem {
            id
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
    fulfillmentsCount {
      count
    }
    returns(first: $returns) {
      nodes {
        status
        returnLineItems(first: $returnLines) {
          nodes {
            quantity
            customerNote
            ... on ReturnLineItem {
              fulfillmentLineItem {
                id
              }
            }
          }
          pageInfo {
            hasNextPage
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
    withdrawals: metafield(namespace: "angre", key: "withdrawal") {
      value
      compareDigest
    }
  }
  shop {
    ianaTimezone
    policy: metafield(namespace: "angre", key: "policy") {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<
  WithdrawalOrderQuery,
  WithdrawalOrderQueryVariables
>;
export const WithdrawingGuestDocument = new TypedDocumentString(`
    query WithdrawingGuest($orderId: ID!) {
  order(id: $orderId) {
    id
    email
    billingAddress {
      name
    }
    shippingAddress {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<
  WithdrawingGuestQuery,
  WithdrawingGuestQueryVariables
>;
export const StoredWithdrawalsDocument = new TypedDocumentString(`
    query StoredWithdrawals($orderId: ID!) {
  order(id: $orderId) {
    id
    withdrawals: metafield(namespace: "angre", key: "withdrawal") {
      value
    }
  }
}
    `) as unknown as TypedDocumentString<
  StoredWithdrawalsQuery,
  StoredWithdrawalsQueryVariables
>;
export const KeepWithdrawalDocument = new TypedDocumentString(`
    mutation KeepWithdrawal($metafield: MetafieldsSetInput!) {
  metafieldsSet(metafields: [$metafield]) {
    metafields {
      compareDigest
      owner {
        ... on Shop {
          ianaTimezone
        }
      }
    }
    userErrors {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  KeepWithdrawalMutation,
  KeepWithdrawalMutationVariables
>;
export const GuestOrderDocument = new TypedDocumentString(`
    query GuestOrder($query: String!) {
  orders(first: 2, query: $query) {
    nodes {
      id
      name
      email
    }
  }
}
    `) as unknown as TypedDocumentString<
  GuestOrderQuery,
  GuestOrderQueryVariables
>;
export const RequestReturnDocument = new TypedDocumentString(`
    mutation RequestReturn($input: ReturnRequestInput!) {
  returnRequest(input: $input) {
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
  RequestReturnMutation,
  RequestReturnMutationVariables
>;
export const TagWithdrawnOrderDocument = new TypedDocumentString(`
    mutation TagWithdrawnOrder($orderId: ID!, $tags: [String!]!) {
  tagsAdd(id: $orderId, tags: $tags) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  TagWithdrawnOrderMutation,
  TagWithdrawnOrderMutationVariables
>;
export const DoctorAppDocument = new TypedDocumentString(`
    query DoctorApp {
  publicApiVersions {
    handle
    supported
  }
}
    `) as unknown as TypedDocumentString<
  DoctorAppQuery,
  DoctorAppQueryVariables
>;
export const DoctorProtectedDataDocument = new TypedDocumentString(`
    query DoctorProtectedData {
  orders(first: 1) {
    nodes {
      id
      email
      shippingAddress {
        address1
      }
      customer {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<
  DoctorProtectedDataQuery,
  DoctorProtectedDataQueryVariables
>;
export const DoctorShopDocument = new TypedDocumentString(`
    query DoctorShop {
  shop {
    id
    name
    myshopifyDomain
    ianaTimezone
    currencyCode
    customerAccountsV2 {
      customerAccountsVersion
    }
  }
}
    `) as unknown as TypedDocumentString<
  DoctorShopQuery,
  DoctorShopQueryVariables
>;
export const DoctorWebhooksDocument = new TypedDocumentString(`
    query DoctorWebhooks($after: String) {
  webhookSubscriptions(first: 50, after: $after) {
    nodes {
      topic
      uri
      includeFields
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `) as unknown as TypedDocumentString<
  DoctorWebhooksQuery,
  DoctorWebhooksQueryVariables
>;
export const DoctorSubscribeDocument = new TypedDocumentString(`
    mutation DoctorSubscribe($topic: WebhookSubscriptionTopic!, $webhookSubscription: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(
    topic: $topic
    webhookSubscription: $webhookSubscription
  ) {
    userErrors {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<
  DoctorSubscribeMutation,
  DoctorSubscribeMutationVariables
>;
