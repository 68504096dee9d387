import type {Context} from '../graphql/context';
import {gid} from '../graphql/gid';
import type {Fields} from '../graphql/schema';
import type {CancelJob} from '../state/jobs';

export const jobFields = {
  done: ({status}) => status !== 'STARTED',
  id: ({uuid}) => gid('Job', uuid),
  // Shopify lets one look only once there is something to see.
  query: ({status}) => (status === 'STARTED' ? null : {}),
} satisfies Fields<CancelJob>;

export const cancelJobResultFields = {
  done: ({status}) => status !== 'STARTED',
  id: ({uuid}) => gid('OrderCancelJobResult', uuid),
  order: ({orderId}, _args, {world}) => world.orders.get(orderId) ?? null,
} satisfies Fields<CancelJob>;

/** The job behind a gid of this type (Job, OrderCancelJobResult), or null. */
export function jobOf(
  {world}: Context,
  type: string,
  id: string,
): CancelJob | null {
  const prefix = gid(type, '');
  return id.startsWith(prefix)
    ? (world.jobs.get(id.slice(prefix.length)) ?? null)
    : null;
}
