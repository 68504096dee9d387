import * as v from 'valibot';
import {PolicySchema} from '~/cancellation/policy';
import {
  definePolicy,
  readStoredPolicy,
  type StoredPolicy,
} from '~/merchant/policy/policy-store.server';
import type {AdminClient} from '~/shopify/admin-client.server';
import {type Finding, good, mended, missing, warning} from './finding';
import type {SetUp} from './set-up';

/** So many faults of a policy are told at once. */
const MOST_FAULTS = 5;

/** Whether the rules can be read, who may set them, and whether Shopify's admin shows them. */
export async function checkRules(
  {env, isFixing}: SetUp,
  client: AdminClient,
): Promise<readonly Finding[]> {
  const stored = await readStoredPolicy(client);
  return [
    ...checkPolicy(stored),
    await checkDefinition(stored, client, isFixing),
    env.MERCHANT_EMAILS.length > 0
      ? good('MERCHANT_EMAILS names who may set the rules at /merchant.')
      : warning(
          'Nobody may set the rules at /merchant.',
          'Optional: put the owner’s e-mail address into MERCHANT_EMAILS.',
        ),
  ];
}

function checkPolicy({value, policy}: StoredPolicy): readonly Finding[] {
  if (value === null) return [good('No rules are set: the defaults hold.')];
  if (policy) return [good('The rules can be read.')];
  const result = v.safeParse(
    v.pipe(v.string(), v.parseJson(), PolicySchema),
    value,
  );
  const faults = (result.issues ?? [])
    .slice(0, MOST_FAULTS)
    .map((issue) => `${v.getDotPath(issue) ?? 'all of it'}: ${issue.message}`);
  return [
    missing(
      `The rules can’t be read, so nothing may be cancelled. ${faults.join('; ')}`,
      'Set them anew at /merchant/policy, or mend them in Shopify admin > Settings > Custom data > Shop.',
    ),
  ];
}

async function checkDefinition(
  {isDefined}: StoredPolicy,
  client: AdminClient,
  isFixing: boolean,
): Promise<Finding> {
  if (isDefined) return good('Shopify’s admin shows the rules.');
  if (!isFixing) {
    return warning(
      'Shopify’s admin does not show the rules yet.',
      'Optional: `npm run doctor -- --fix` has them shown at Settings > Custom data > Shop.',
    );
  }
  await definePolicy(client);
  return mended('Shopify’s admin shows the rules from now on.');
}
