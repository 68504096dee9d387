import type {GraphQLResolveInfo} from 'graphql';
import type {Context} from '../graphql/context';
import {ALREADY_CANCELED} from '../orders/cancel-order';
import {acceptCancelJob} from '../orders/jobs';
import type {CancelJob} from '../state/jobs';
import type {Order} from '../state/orders';
import {orderOf} from './order-source';

interface RefundMethod {
  readonly originalPaymentMethodsRefund?: boolean;
  readonly storeCreditRefund?: {readonly expiresAt?: string | null};
}

interface OrderCancelArguments {
  readonly orderId: string;
  readonly reason: CancelJob['input']['reason'];
  readonly restock: boolean;
  readonly refund?: boolean | null;
  readonly refundMethod?: RefundMethod | null;
  readonly notifyCustomer: boolean | null;
  readonly staffNote: string | null;
}

interface ArgumentError {
  readonly code: string;
  readonly field: string[];
  readonly message: string;
}

const LONGEST_STAFF_NOTE = 255;

const NO_ORDER: ArgumentError = {
  code: 'NOT_FOUND',
  field: ['orderId'],
  message: 'Order does not exist',
};

/** Checks the arguments at once; whether the order can be cancelled is for the job to find out. */
export function orderCancel(
  _root: unknown,
  args: OrderCancelArguments,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const order = orderOf(context, args.orderId);
  const error = argumentError(args) ?? orderError(args, order, context);
  if (error || !order) return refused(error ?? NO_ORDER);
  const job = acceptCancelJob(
    context.world,
    order,
    {
      reason: args.reason,
      restock: args.restock,
      refund: refundAsked(args),
      notifyCustomer: args.notifyCustomer ?? false,
      staffNote: args.staffNote,
    },
    ['orderCancel', info.operation.name?.value ?? 'orderCancel'],
  );
  return {job, jobResult: job, orderCancelUserErrors: [], userErrors: []};
}

function refundAsked({
  refund,
  refundMethod,
}: OrderCancelArguments): CancelJob['input']['refund'] {
  const storeCredit = refundMethod?.storeCreditRefund;
  if (storeCredit) {
    return {to: 'STORE_CREDIT', expiresAt: storeCredit.expiresAt ?? null};
  }
  return refundMethod?.originalPaymentMethodsRefund || refund
    ? {to: 'ORIGINAL'}
    : {to: 'NONE'};
}

function argumentError({
  refund,
  refundMethod,
  staffNote,
}: OrderCancelArguments): ArgumentError | null {
  if (staffNote !== null && staffNote.length > LONGEST_STAFF_NOTE) {
    return invalid(
      'staffNote',
      `Staff note is too long. Maximum length is ${LONGEST_STAFF_NOTE} characters.`,
    );
  }
  return refund != null && refundMethod != null
    ? invalid(
        'refund',
        'Only one of the arguments `refund` or `refund_method` is allowed.',
      )
    : null;
}

function orderError(
  {refundMethod}: OrderCancelArguments,
  order: Order | null,
  {world}: Context,
) {
  if (!order) return NO_ORDER;
  if (order.cancelledAt !== null) return ALREADY_CANCELED;
  const storeCredit = refundMethod?.storeCreditRefund;
  if (!storeCredit) return null;
  const field = ['refundMethod', 'storeCreditRefund'];
  if (order.customerId === null) {
    return {
      code: 'STORE_CREDIT_REFUND_MISSING_CUSTOMER',
      field,
      message: 'Cannot refund to store credit without a customer',
    };
  }
  const {expiresAt} = storeCredit;
  return expiresAt != null && Date.parse(expiresAt) <= world.clock.now()
    ? {
        code: 'STORE_CREDIT_REFUND_EXPIRATION_IN_PAST',
        field: [...field, 'expiresAt'],
        message: 'Store credit expiration must be in the future',
      }
    : null;
}

const invalid = (argument: string, message: string): ArgumentError => ({
  code: 'INVALID',
  field: [argument],
  message,
});

const refused = (error: {field: string[] | null; message: string}) => ({
  job: null,
  jobResult: null,
  orderCancelUserErrors: [error],
  userErrors: [error],
});
