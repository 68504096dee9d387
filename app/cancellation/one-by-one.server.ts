import type {Clock} from './clock';

/** Longer than an attempt takes before its customer is answered. */
const LONGEST_WAIT_MILLISECONDS = 20_000;
const POLL_MILLISECONDS = 50;

/** What this isolate is at work on, each with when it began (milliseconds). */
const atWork = new Map<string, number>();

/**
 * Lets work of the same name come one after another, as far as it meets in one isolate: it spares Shopify the requests of
 * those who would only lose the race. What keeps an order from being cancelled twice is the claim, and not this. The
 * others look into memory and do not await a promise: in workerd it would belong to another visitor's request.
 * @param work is told whether somebody else was at work before
 */
export async function oneByOne<Result>(
  name: string,
  clock: Clock,
  work: (hasWaited: boolean) => Promise<Result>,
): Promise<Result> {
  const now = () => clock.now().getTime();
  const deadline = now() + LONGEST_WAIT_MILLISECONDS;
  let hasWaited = false;
  while (isAtWork(name, now()) && now() < deadline) {
    hasWaited = true;
    await clock.sleep(POLL_MILLISECONDS);
  }
  const startedAt = now();
  forgetAbandoned(startedAt);
  atWork.set(name, startedAt);
  try {
    return await work(hasWaited);
  } finally {
    if (atWork.get(name) === startedAt) atWork.delete(name);
  }
}

/** A worker that was ended in the middle has left its mark behind. */
function forgetAbandoned(now: number): void {
  for (const name of atWork.keys()) {
    if (!isAtWork(name, now)) atWork.delete(name);
  }
}

function isAtWork(name: string, now: number): boolean {
  const startedAt = atWork.get(name);
  return startedAt !== undefined && now - startedAt < LONGEST_WAIT_MILLISECONDS;
}
