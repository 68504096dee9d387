import type {Context} from '../graphql/context';
import {sendInvoice} from '../orders/edit-emails';
import {recordEvent} from '../orders/events';
import {orderOf} from './order-source';

interface InvoiceArguments {
  readonly id: string;
  readonly email?: {
    readonly to?: string | null;
    readonly subject?: string | null;
    readonly customMessage?: string | null;
  } | null;
}

/** Writes to the customer where to pay what is left. Refusals as recorded, except for an order that is not there. */
export function orderInvoiceSend(
  _root: unknown,
  {id, email}: InvoiceArguments,
  context: Context,
) {
  const order = orderOf(context, id);
  if (!order) return refused('Order does not exist');
  const to = email?.to ?? order.email;
  if (to === null) return refused('No recipient email address was provided');
  if (!/^[^\s@]+@[^\s@]+$/.test(to)) return refused('To is invalid');
  sendInvoice(context.world, order, {
    to,
    subject: email?.subject ?? undefined,
    message: email?.customMessage ?? undefined,
  });
  recordEvent(context.world, order, {
    action: 'invoice_sent',
    message: `An invoice was sent to ${to}.`,
    actor: 'app',
  });
  return {order, userErrors: []};
}

const refused = (message: string) => ({
  order: null,
  userErrors: [{code: 'ORDER_INVOICE_SEND_UNSUCCESSFUL', field: null, message}],
});
