import {randomUUID} from 'node:crypto';
import type {CancelJob} from '../state/jobs';
import type {Order} from '../state/orders';
import type {World} from '../state/world';
import {cancelOrder, cancelRefusal} from './cancel-order';
import {worldAt} from './world-at';

/** How long Shopify takes to carry out an accepted cancellation, in milliseconds. */
const JOB_DURATION = 250;

/**
 * Accepts a cancellation, to be carried out a moment later. Injected `jobDelay` and `jobFailure` faults for one of
 * these names (the mutation's field, the operation), about this order or about none, are used up by it.
 */
export function acceptCancelJob(
  world: World,
  order: Order,
  input: CancelJob['input'],
  names: readonly string[],
): CancelJob {
  const faults = world.faults.take(
    'admin',
    names,
    ['jobDelay', 'jobFailure'],
    order.id,
  );
  let delay = JOB_DURATION;
  let injectedFailure: string | null = null;
  for (const fault of faults) {
    if (fault.kind === 'jobDelay') delay += fault.milliseconds;
    if (fault.kind === 'jobFailure') injectedFailure = fault.message;
  }
  const job: CancelJob = {
    uuid: randomUUID(),
    orderId: order.id,
    dueAt: world.clock.now() + delay,
    status: 'STARTED',
    errors: [],
    injectedFailure,
    input,
  };
  world.jobs.set(job.uuid, job);
  world.clock.schedule(job.dueAt, () => settleJobs(world));
  return job;
}

/**
 * Carries out every job whose time has come, each dated to its own moment. To be called at the start of every request
 * that reads or changes orders (Admin, Customer Account, control): a clock that was just moved has made jobs due whose
 * alarm is yet to ring.
 */
export function settleJobs(world: World): void {
  const now = world.clock.now();
  const due = [...world.jobs.values()]
    .filter(({status, dueAt}) => status === 'STARTED' && dueAt <= now)
    .sort((a, b) => a.dueAt - b.dueAt);
  for (const job of due) settle(worldAt(world, job.dueAt), job);
}

function settle(world: World, job: CancelJob): void {
  const order = world.orders.get(job.orderId);
  if (!order) throw new Error(`Job ${job.uuid} is for an unknown order`);
  const error =
    job.injectedFailure === null
      ? cancelRefusal(world, order, job.input)
      : {code: 'INTERNAL_ERROR', field: null, message: job.injectedFailure};
  if (error) {
    job.status = 'FAILED';
    job.errors = [error];
    return;
  }
  cancelOrder(world, order, job.input, 'app');
  job.status = 'SUCCEEDED';
}
