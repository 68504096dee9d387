import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {containing, openShop} from './admin-shop';

const CREATE = `mutation($topic: WebhookSubscriptionTopic!, $input: WebhookSubscriptionInput!) {
  webhookSubscriptionCreate(topic: $topic, webhookSubscription: $input) {
    webhookSubscription { id topic uri format includeFields apiVersion { handle } }
    userErrors { field message }
  }
}`;
const LIST = `query($topics: [WebhookSubscriptionTopic!]) {
  webhookSubscriptions(first: 10, topics: $topics) { nodes { id topic uri } }
}`;
const DELETE = `mutation($id: ID!) {
  webhookSubscriptionDelete(id: $id) { deletedWebhookSubscriptionId userErrors { field message } }
}`;
const URI = 'https://shop.example/webhooks/shopify';

const Created = v.object({
  webhookSubscriptionCreate: v.object({
    webhookSubscription: v.object({id: v.string()}),
  }),
});

describe('subscriptions to webhooks', () => {
  it('are made, listed by topic, and taken away', async () => {
    const {ask} = openShop();
    const created = await ask(CREATE, {
      topic: 'ORDERS_UPDATED',
      input: {uri: URI, includeFields: ['id', 'updated_at']},
    });
    expect(created.data?.webhookSubscriptionCreate).toMatchObject({
      webhookSubscription: {
        topic: 'ORDERS_UPDATED',
        uri: URI,
        format: 'JSON',
        includeFields: ['id', 'updated_at'],
        apiVersion: {handle: '2026-10'},
      },
      userErrors: [],
    });
    await ask(CREATE, {topic: 'REFUNDS_CREATE', input: {uri: URI}});
    const {id} = v.parse(Created, created.data).webhookSubscriptionCreate
      .webhookSubscription;
    const listed = await ask(LIST, {topics: ['ORDERS_UPDATED']});
    expect(listed.data?.webhookSubscriptions).toEqual({
      nodes: [{id, topic: 'ORDERS_UPDATED', uri: URI}],
    });
    const deleted = await ask(DELETE, {id});
    expect(deleted.data?.webhookSubscriptionDelete).toEqual({
      deletedWebhookSubscriptionId: id,
      userErrors: [],
    });
    const rest = await ask(LIST);
    expect(rest.data?.webhookSubscriptions).toMatchObject({
      nodes: [{topic: 'REFUNDS_CREATE'}],
    });
    const again = await ask(DELETE, {id});
    expect(again.data?.webhookSubscriptionDelete).toEqual({
      deletedWebhookSubscriptionId: null,
      userErrors: [
        {field: ['id'], message: 'Webhook subscription does not exist'},
      ],
    });
  });

  it.each([
    ['twice', URI, 'Address for this topic has already been taken'],
    ['without an address', '', "Address can't be blank"],
    ['to no address', 'not an address', 'Address is invalid'],
    ['to a file', 'file:///etc/hosts', 'Address is invalid'],
  ])('are refused %s', async (_what, uri, message) => {
    const {ask} = openShop();
    await ask(CREATE, {topic: 'ORDERS_UPDATED', input: {uri: URI}});
    const {data} = await ask(CREATE, {topic: 'ORDERS_UPDATED', input: {uri}});
    expect(data?.webhookSubscriptionCreate).toEqual({
      webhookSubscription: null,
      userErrors: [{field: ['webhookSubscription', 'callbackUrl'], message}],
    });
  });

  it.each<[string, object]>([
    ['PRODUCTS_UPDATE', {uri: URI}],
    ['ORDERS_UPDATED', {uri: URI, filter: 'id:1'}],
    ['ORDERS_UPDATED', {uri: URI, format: 'XML'}],
    ['ORDERS_UPDATED', {uri: URI, includeFields: ['line_items.id']}],
    ['ORDERS_UPDATED', {uri: 'pubsub://project:topic'}],
  ])('that are not emulated fail by name: %s %j', async (topic, input) => {
    const {ask} = openShop();
    const {errors} = await ask(CREATE, {topic, input});
    expect(errors).toMatchObject([
      {
        message: containing('webhookSubscriptionCreate'),
        extensions: {code: 'NOT_EMULATED'},
      },
    ]);
  });
});
