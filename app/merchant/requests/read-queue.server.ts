import {endOf, type RequestEvent} from '~/cancellation/requests/cancel-request';
import {ANSWER_TAGS, REQUESTED_TAG} from '~/cancellation/requests/request-tags';
import {storedRequest} from '~/cancellation/requests/stored-request';
import type {AdminClient} from '~/shopify/admin-client.server';
import {
  type AskedOrderFragment,
  CountRequestsDocument,
  RequestQueueDocument,
} from '~/shopify/generated/admin.server';

/** Shopify sorts by orders and not by requests, so all are read, as far as one request of some 200 points reaches. */
const MOST_WAITING = 100;
const MOST_ANSWERED = 10;

export interface WaitingOrder {
  /** `gid://shopify/Order/…` */
  readonly id: string;
  /** UTC instant at which the customer asked. */
  readonly sentAt: string;
}

export interface AnsweredOrder {
  readonly id: string;
  readonly name: string;
  readonly answer: RequestEvent;
  readonly isCancelled: boolean;
}

export interface RequestQueue {
  /** Who has waited longest comes first. */
  readonly waiting: readonly WaitingOrder[];
  /** False where more wait than are read at once. */
  readonly isWhole: boolean;
  /** Names of orders that are tagged as waiting, and whose request can't be read. */
  readonly unreadable: readonly string[];
  /** What the shop answered last, newest first. */
  readonly answered: readonly AnsweredOrder[];
  /** IANA name of the shop's zone. */
  readonly timeZone: string;
  /** Shopify's own clock. */
  readonly readAt: Date;
}

/** @throws ShopifyUnavailable */
export async function readQueue(client: AdminClient): Promise<RequestQueue> {
  const {data, answeredAt} = await client.request(RequestQueueDocument, {
    waiting: tagged(REQUESTED_TAG),
    granted: tagged(ANSWER_TAGS.granted),
    declined: tagged(ANSWER_TAGS.declined),
    mostWaiting: MOST_WAITING,
    mostAnswered: MOST_ANSWERED,
  });
  const {waiting, granted, declined, shop} = data;
  return {
    waiting: waiting.nodes
      .flatMap(waitingOrder)
      .sort((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt)),
    isWhole: !waiting.pageInfo.hasNextPage,
    unreadable: waiting.nodes
      .filter((order) => requestOf(order) === 'unreadable')
      .map(({name}) => name),
    answered: [...granted.nodes, ...declined.nodes]
      .flatMap(answeredOrder)
      .sort((a, b) => Date.parse(b.answer.at) - Date.parse(a.answer.at))
      .slice(0, MOST_ANSWERED),
    timeZone: shop.ianaTimezone,
    readAt: answeredAt,
  };
}

/**
 * How many orders are tagged as waiting for the shop.
 * @throws ShopifyUnavailable
 */
export async function countRequests(client: AdminClient): Promise<number> {
  const {data} = await client.request(CountRequestsDocument, {
    waiting: tagged(REQUESTED_TAG),
  });
  return data.ordersCount?.count ?? 0;
}

const tagged = (tag: string): string => `tag:'${tag}'`;

const requestOf = ({id, request}: AskedOrderFragment) =>
  storedRequest(id, request);

/** Shopify's search is some seconds late: the tag may be found after the request has ended. */
function waitingOrder(order: AskedOrderFragment): WaitingOrder[] {
  const stored = requestOf(order);
  if (stored === null || stored === 'unreadable') return [];
  const {phase, sentAt} = stored.request;
  return phase === 'sent' ? [{id: order.id, sentAt}] : [];
}

function answeredOrder(order: AskedOrderFragment): AnsweredOrder[] {
  const stored = requestOf(order);
  if (stored === null || stored === 'unreadable') return [];
  const answer = endOf(stored.request);
  if (answer?.event !== 'granted' && answer?.event !== 'declined') return [];
  const {id, name, cancelledAt} = order;
  return [{id, name, answer, isCancelled: cancelledAt !== null}];
}
