import type {Context} from '../graphql/context';
import type {Fields} from '../graphql/schema';
import {subscribe} from '../webhooks/subscribe';
import {isEmulatedTopic, TOPICS} from '../webhooks/topics';
import {notEmulated} from './not-emulated';
import {webhookSubscriptionOf} from './webhook-fields';

interface WebhookSubscriptionInput {
  readonly callbackUrl?: string | null;
  readonly filter?: string | null;
  readonly format?: 'JSON' | 'XML' | null;
  readonly includeFields?: readonly string[] | null;
  readonly metafieldNamespaces?: readonly string[] | null;
  readonly metafields?: readonly unknown[] | null;
  readonly name?: string | null;
  readonly uri?: string | null;
}

interface CreateArguments {
  readonly topic: string;
  readonly webhookSubscription: WebhookSubscriptionInput;
}

export const webhookMutations = {
  webhookSubscriptionCreate: (
    _root,
    {topic, webhookSubscription: input}: CreateArguments,
    context,
  ) => {
    if (!isEmulatedTopic(topic)) {
      throw notEmulated(`webhookSubscriptionCreate(topic: ${topic})`);
    }
    refuseUnknownInput(input);
    const {header, scopes} = TOPICS[topic];
    if (!scopes.some((scope) => context.scopes.has(scope))) {
      return refused(
        ['webhookSubscription', 'topic'],
        `You do not have permission to create or update webhooks with ${header} topic.`,
      );
    }
    if (!context.world.settings.mayAppReadCustomerData) {
      return refused(
        ['webhookSubscription', 'topic'],
        'This app is not approved to subscribe to webhook topics containing protected customer data.',
      );
    }
    const uri = input.uri ?? input.callbackUrl ?? '';
    const problem = addressProblem(context, topic, uri);
    if (problem)
      return refused(['webhookSubscription', 'callbackUrl'], problem);
    const includeFields = input.includeFields ?? [];
    return {
      webhookSubscription: subscribe(context.world, {
        topic,
        uri,
        includeFields,
      }),
      userErrors: [],
    };
  },
  webhookSubscriptionDelete: (_root, {id}: {id: string}, context) => {
    const subscription = webhookSubscriptionOf(context, id);
    if (!subscription) {
      return {
        deletedWebhookSubscriptionId: null,
        userErrors: [
          {field: ['id'], message: 'Webhook subscription does not exist'},
        ],
      };
    }
    context.world.webhooks.subscriptions.delete(subscription.id);
    return {deletedWebhookSubscriptionId: id, userErrors: []};
  },
} satisfies Fields<unknown>;

/** @throws GraphQLError for what would change what is sent, and is not emulated */
function refuseUnknownInput(input: WebhookSubscriptionInput): void {
  const isNested = input.includeFields?.some((field) => field.includes('.'));
  const unknown = [
    ...(
      ['filter', 'metafieldNamespaces', 'metafields', 'name'] as const
    ).filter((key) => input[key] != null),
    ...(input.format === 'XML' ? ['format: XML'] : []),
    ...(isNested ? ['includeFields: ["a.b"]'] : []),
  ];
  if (unknown.length > 0) {
    throw notEmulated(
      `webhookSubscriptionCreate(webhookSubscription: {${unknown.join(', ')}})`,
    );
  }
}

/** Shopify takes https alone; here the storefront's own address, on http, is as good. */
function addressProblem(
  {world}: Context,
  topic: string,
  uri: string,
): string | null {
  if (uri === '') return "Address can't be blank";
  if (/^(arn|pubsub|kafka):/.test(uri)) {
    throw notEmulated('webhookSubscriptionCreate for a cloud’s event bus');
  }
  if (!URL.canParse(uri) || !/^https?:$/.test(new URL(uri).protocol)) {
    return 'Address is invalid';
  }
  const isTaken = [...world.webhooks.subscriptions.values()].some(
    (each) => each.topic === topic && each.uri === uri,
  );
  return isTaken ? 'Address for this topic has already been taken' : null;
}

const refused = (field: string[], message: string) => ({
  webhookSubscription: null,
  userErrors: [{field, message}],
});
