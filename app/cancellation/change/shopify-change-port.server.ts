import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {
  BeginEditDocument,
  CommitEditDocument,
  OrderDeliveryDocument,
  PaymentLinkDocument,
  type StagedFragment,
  StageQuantityDocument,
  StageVariantDocument,
  UpdateDeliveryDocument,
} from '~/shopify/generated/admin.server';
import type {OrderSnapshot} from '../order-snapshot';
import {canRestock} from '../restocking';
import {snapshotOf} from '../shopify-order.server';
import type {EditStep} from './change-act';
import type {
  ChangePort,
  CommitAnswer,
  DeliveryAnswer,
  StagedLine,
  StagingAnswer,
} from './change-port';
import type {ChangePermit} from './decide-change';
import {type Delivery, DELIVERY_FIELDS, type DeliveryField} from './delivery';

/** The part of the Admin API that changes orders. */
export function shopifyChangePort(client: AdminClient): ChangePort {
  return {
    async readDelivery(orderId) {
      const {data} = await client.request(OrderDeliveryDocument, {orderId});
      const address = data.order?.shippingAddress;
      return address
        ? deliveryOf({...address, email: data.order?.email ?? null})
        : null;
    },

    async updateDelivery({permit}, wanted) {
      const {email, province, ...address} = wanted;
      const {data} = await client.request(UpdateDeliveryDocument, {
        input: {
          id: permit.order.snapshot.id,
          ...(email !== '' && {email}),
          shippingAddress: {
            ...address,
            ...(province !== '' && {provinceCode: province}),
          },
        },
      });
      return deliveryAnswer(data.orderUpdate?.userErrors ?? []);
    },

    stageItems: (permit, steps) => stage(client, permit, steps),

    async commitItems({permit}, editId, staffNote) {
      const {snapshot} = permit.order;
      const {notifyCustomer} = permit.policy;
      return commit(client, snapshot, {editId, staffNote, notifyCustomer});
    },

    async paymentLink(orderId) {
      const {data} = await client.request(PaymentLinkDocument, {orderId});
      return (
        data.order?.paymentCollectionDetails.additionalPaymentCollectionUrl ??
        null
      );
    },
  };
}

type ShopifyDelivery = Record<
  Exclude<DeliveryField, 'province'> | 'provinceCode',
  string | null
>;

const deliveryOf = (given: ShopifyDelivery): Delivery => ({
  firstName: given.firstName ?? '',
  lastName: given.lastName ?? '',
  company: given.company ?? '',
  address1: given.address1 ?? '',
  address2: given.address2 ?? '',
  zip: given.zip ?? '',
  city: given.city ?? '',
  province: given.provinceCode ?? '',
  phone: given.phone ?? '',
  email: given.email ?? '',
});

function deliveryAnswer(
  userErrors: readonly {
    readonly field: readonly string[] | null;
    readonly message: string;
  }[],
): DeliveryAnswer {
  const [first] = userErrors;
  if (!first) return {kind: 'done'};
  const named = userErrors.map(({field}) => field?.at(-1) ?? '');
  const fields = DELIVERY_FIELDS.filter((field) =>
    named.includes(field === 'province' ? 'provinceCode' : field),
  );
  return {kind: 'refused', fields, message: first.message};
}

async function stage(
  client: AdminClient,
  {order: {snapshot}, policy}: ChangePermit<'items'>,
  steps: readonly EditStep[],
): Promise<StagingAnswer> {
  const {data} = await client.request(BeginEditDocument, {
    orderId: snapshot.id,
  });
  const begun = data.orderEditBegin?.calculatedOrder;
  const [refusal] = data.orderEditBegin?.userErrors ?? [];
  if (!begun || refusal) return refused(refusal);
  const restock = policy.restock && canRestock(snapshot);
  const staged = await stageAll(client, begun, steps, restock);
  if ('kind' in staged) return staged;
  return {
    kind: 'staged',
    edit: {
      editId: begun.id,
      totalBefore: begun.totalPriceSet.presentmentMoney,
      total: staged.totalPriceSet.presentmentMoney,
      lines: linesOf(staged),
    },
  };
}

async function stageAll(
  client: AdminClient,
  begun: StagedFragment & {readonly id: string},
  steps: readonly EditStep[],
  restock: boolean,
): Promise<StagedFragment | ReturnType<typeof refused>> {
  let staged: StagedFragment = begun;
  for (const step of steps) {
    const answer = await stageStep(client, begun.id, step, restock);
    const [userError] = answer?.userErrors ?? [];
    if (!answer?.calculatedOrder || userError) return refused(userError);
    staged = answer.calculatedOrder;
  }
  return staged;
}

async function stageStep(
  client: AdminClient,
  editId: string,
  step: EditStep,
  restock: boolean,
) {
  const {quantity} = step;
  if (step.kind === 'add') {
    const {variantId} = step;
    const variables = {editId, variantId, quantity};
    const {data} = await client.request(StageVariantDocument, variables);
    return data.orderEditAddVariant;
  }
  const {data} = await client.request(StageQuantityDocument, {
    editId,
    lineItemId: calculatedLineId(step.lineItemId),
    quantity,
    restock,
  });
  return data.orderEditSetQuantity;
}

/** A line has the same number in the order and in what is reckoned of it. */
const calculatedLineId = (lineItemId: string): string =>
  lineItemId.replace('/LineItem/', '/CalculatedLineItem/');

/** Shopify lists what is added by itself, and may list it among the others, too. */
function linesOf({lineItems, addedLineItems}: StagedFragment): StagedLine[] {
  const byId = new Map(
    [...lineItems.nodes, ...addedLineItems.nodes].map((line) => [
      line.id,
      line,
    ]),
  );
  return [...byId.values()]
    .filter(({quantity}) => quantity > 0)
    .map(({title, variantTitle, variant, quantity}) => ({
      title,
      variantTitle,
      variantId: variant?.id ?? null,
      quantity,
    }));
}

const refused = (
  userError: {readonly message: string} | undefined,
): {readonly kind: 'refused'; readonly message: string} => ({
  kind: 'refused',
  message: userError?.message ?? 'no calculated order',
});

async function commit(
  client: AdminClient,
  seen: OrderSnapshot,
  input: {editId: string; staffNote: string; notifyCustomer: boolean},
): Promise<CommitAnswer> {
  try {
    const {data} = await client.request(CommitEditDocument, {
      ...input,
      ...seen.pageSizes,
    });
    const [userError] = data.orderEditCommit?.userErrors ?? [];
    if (userError) return refused(userError);
    const order = data.orderEditCommit?.order;
    return order
      ? {kind: 'done', order: snapshotOf(order, seen)}
      : {kind: 'unknown'};
  } catch (error) {
    if (error instanceof AdminApiError && error.reason === 'unanswered') {
      return {kind: 'unknown'};
    }
    throw error;
  }
}
