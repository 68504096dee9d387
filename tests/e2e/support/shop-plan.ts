/** All tests share one shop: their customers are more than the smallest plan is granted points for. */
export default async function chooseLargestPlan(): Promise<void> {
  const origin = process.env.TEST_EMULATOR_ORIGIN;
  if (origin === undefined) {
    throw new Error('TEST_EMULATOR_ORIGIN is set by the Playwright config.');
  }
  const {ok, status} = await fetch(`${origin}/_emulator/plan`, {
    method: 'POST',
    headers: {'Content-Type': 'application/json'},
    body: JSON.stringify({plan: 'plus'}),
  });
  if (!ok) throw new Error(`The plan was not changed: ${status}`);
}
