import {requestIn} from './asking';
import type {Schedule} from './schedule';
import type {SimulatedShop} from './simulated-shop';
import {Stage} from './stage';
import {type Act, recorded} from './visits';

/** Longer than a lease. */
const BETWEEN_VISITS = 61_000;
const MOST_VISITS = 20;

/**
 * Plays one schedule: a customer opens the page, presses the button and reads what came of it, while things go wrong.
 * After that the world is healthy, a fulfilment service that was asked answers, and everybody comes back every minute
 * until nothing changes any more.
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
  await reply(stage);
  await stage.look('customer');
}

/** All that is to come of a request, at once. */
async function reply(stage: Stage): Promise<void> {
  const {replies = []} = stage.scenario;
  await Promise.all(replies.map((each) => stage.reply(each)));
}

/** Whoever has answered, and finds it waiting still, answers again. */
async function replyAgain(stage: Stage): Promise<void> {
  const [first] = stage.scenario.replies ?? [];
  const {request} = stage.last;
  if (!first || request === null) return;
  if (requestIn(request)?.phase === 'sent') await stage.reply(first);
}

async function repair(stage: Stage): Promise<void> {
  for (let visit = 0; visit < MOST_VISITS; visit += 1) {
    stage.letServiceAnswer();
    const before = stateOf(stage);
    const pages = stage.showings.length;
    const mishaps = stage.fired.length;
    const hadOutage = stage.hasOutage;
    void stage.timeline.wait(BETWEEN_VISITS).then(() => comeBack(stage));
    await stage.untilQuiet();
    const wasShown = stage.showings.length > pages;
    const wasCalm = stage.fired.length === mishaps && !hadOutage;
    const isQuiet = wasShown && wasCalm && isSettled(stage);
    if (isQuiet && stateOf(stage) === before) return;
  }
}

async function comeBack(stage: Stage): Promise<void> {
  await replyAgain(stage);
  await stage.comeBack();
  await stage.look('customer');
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
function stateOf({last, showings, order, shop}: Stage): string {
  const {isCancelled, parcels, record, jobs, netPayment} = last;
  const {request, withdrawals} = last;
  return JSON.stringify([
    {isCancelled, parcels, record, jobs, netPayment, request, withdrawals},
    shop.world.outbox.length,
    order.returns.length,
    order.tags,
    showings.at(-1)?.kind,
  ]);
}
