import type {Context} from '../graphql/context';
import {numericId} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import {
  addOrderTags,
  addTags,
  removeOrderTags,
  removeTags,
  splitTags,
  tagProblem,
} from '../orders/tags';
import type {Customer} from '../state/customers';
import type {Order} from '../state/orders';
import {requireAccess} from './access';
import {orderOf} from './order-source';

interface TagArguments {
  readonly id: string;
  readonly tags: readonly string[];
}

export const tagMutations = {
  tagsAdd: (_root, {id, tags}: TagArguments, context) => {
    const owner = ownerOf(context, id, 'tagsAdd');
    const added = splitTags(tags);
    const problem = owner && tagProblem(owner.node.tags, added);
    if (problem)
      return {node: null, userErrors: [{field: ['tags'], message: problem}]};
    if (owner?.typename === 'Order') {
      addOrderTags(context.world, owner.node, added);
    } else if (owner) addTags(owner.node, added);
    return payload(owner);
  },
  tagsRemove: (_root, {id, tags}: TagArguments, context) => {
    const owner = ownerOf(context, id, 'tagsRemove');
    const removed = splitTags(tags);
    if (owner?.typename === 'Order') {
      removeOrderTags(context.world, owner.node, removed);
    } else if (owner) removeTags(owner.node, removed);
    return payload(owner);
  },
} satisfies Fields<unknown>;

type Owner =
  | {readonly typename: 'Order'; readonly node: Order}
  | {readonly typename: 'Customer'; readonly node: Customer};

function ownerOf(
  context: Context,
  id: string,
  fieldName: string,
): Owner | null {
  const order = orderOf(context, id);
  if (order) {
    requireAccess(context, fieldName, ['write_orders']);
    return {typename: 'Order', node: order};
  }
  const customerId = numericId('Customer', id);
  const customer =
    customerId === null ? undefined : context.world.customers.get(customerId);
  if (!customer) return null;
  requireAccess(context, fieldName, ['write_customers']);
  return {typename: 'Customer', node: customer};
}

const payload = (owner: Owner | null) =>
  owner
    ? {node: {__typename: owner.typename, ...owner.node}, userErrors: []}
    : {
        node: null,
        userErrors: [{field: ['id'], message: 'Resource does not exist'}],
      };
