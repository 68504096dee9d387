import type {Schedule} from './schedule';
import type {SimulatedShop} from './simulated-shop';
import {Stage} from './stage';
import {type Act, recorded} from './visits';

/** Longer than a lease. */
const BETWEEN_VISITS = 61_000;
const MOST_VISITS = 20;

/**
 * Plays one schedule: a customer opens the page, presses the button and reads what came of it, while things go wrong.
 * After that the world is healthy, a fulfilment service that was asked answers, and somebody looks every minute until
 * nothing changes any more.
 */
export async function play(
  shop: SimulatedShop,
  schedule: Schedule,
  act: Act,
): Promise<Stage> {
  const stage = new Stage(shop, schedule, act);
  void cancelAsCustomer(stage);
  await stage.untilQuiet();
  await repair(stage);
  return stage;
}

async function cancelAsCustomer(stage: Stage): Promise<void> {
  await stage.look('customer');
  await stage.press('customer');
  await stage.look('customer');
}

async function repair(stage: Stage): Promise<void> {
  for (let visit = 0; visit < MOST_VISITS; visit += 1) {
    stage.letServiceAnswer();
    const before = stateOf(stage);
    const pages = stage.showings.length;
    void stage.timeline.wait(BETWEEN_VISITS).then(() => stage.look('customer'));
    await stage.untilQuiet();
    const wasShown = stage.showings.length > pages;
    if (wasShown && isSettled(stage) && stateOf(stage) === before) return;
  }
}

function isSettled({last, shop}: Stage): boolean {
  const isJobRunning = [...shop.world.jobs.values()].some(
    ({status}) => status === 'STARTED',
  );
  return (
    !isJobRunning &&
    (last.record === null || recorded(last.record)?.outcome !== 'in-progress')
  );
}

/** All that a further visit could still change. */
function stateOf({last, showings, order}: Stage): string {
  const {isCancelled, parcels, record, jobs, netPayment} = last;
  return JSON.stringify([
    {isCancelled, parcels, record, jobs, netPayment},
    order.tags,
    showings.at(-1)?.kind,
  ]);
}
