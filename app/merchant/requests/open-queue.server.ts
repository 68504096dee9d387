import type {Desk} from '~/cancellation/desk';
import type {AdminClient} from '~/shopify/admin-client.server';
import {readOpenRequests} from './open-request.server';
import {queuePage, queueView} from './queue-view.server';
import {readQueue} from './read-queue.server';
import type {QueueView} from './requests-page-view';
import type {RequestsWords} from './requests-words.server';

/**
 * The page as it opens.
 * @param asked which page of the list, as the address says it
 * @throws ShopifyUnavailable
 */
export async function openQueue(
  client: AdminClient,
  desk: Desk,
  asked: string | null,
  words: RequestsWords,
): Promise<QueueView> {
  const queue = await readQueue(client);
  const page = queuePage(queue, asked);
  const open = await readOpenRequests(desk, page.orderIds);
  return queueView(queue, page, open, words);
}
