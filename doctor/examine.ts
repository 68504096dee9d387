import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {Unreachable} from './ask';
import {checkAccounts} from './check-accounts';
import {connectAdmin} from './connect-admin';
import {checkAdmin} from './check-admin';
import {checkMail} from './check-mail';
import {checkRules} from './check-rules';
import {checkShop} from './check-shop';
import {checkStorefront} from './check-storefront';
import {checkWebhooks} from './check-webhooks';
import {checkWebsite} from './check-website';
import {type Finding, missing} from './finding';
import type {SetUp} from './set-up';

export interface Section {
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Looks at all that a shop needs from others, one thing after the other, each as soon as it is known. */
export async function* examine(setUp: SetUp): AsyncGenerator<Section> {
  const section = async (
    title: string,
    check: (setUp: SetUp) => Promise<readonly Finding[]>,
  ): Promise<Section> => ({title, findings: await told(() => check(setUp))});

  yield section('Storefront API', checkStorefront);
  const admin = await connectAdmin(setUp);
  yield {title: 'Admin API', findings: admin.findings};
  const {client} = admin;
  if (client) yield* throughAdmin(setUp, client);
  yield section('Customer accounts', checkAccounts);
  yield section('Mail', checkMail);
  yield section('Website', checkWebsite);
}

async function* throughAdmin(
  setUp: SetUp,
  client: AdminClient,
): AsyncGenerator<Section> {
  for (const [title, check] of [
    ['What the app may do', checkAdmin],
    ['Shop', checkShop],
    ['Rules', checkRules],
    ['Webhooks', checkWebhooks],
  ] as const) {
    yield {title, findings: await told(() => check(setUp, client))};
  }
}

/** A check's findings; where it got no answer, that is the finding. */
async function told(
  check: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  try {
    return await check();
  } catch (error) {
    if (error instanceof Unreachable) {
      return [
        missing(
          `${error.host} could not be reached.`,
          'Check the address and this machine’s network, and run this again.',
        ),
      ];
    }
    if (error instanceof AdminApiError) {
      return [
        missing(
          error.message,
          error.reason === 'denied'
            ? 'Mend what is said above about the Admin API first.'
            : 'Run this again in a moment.',
        ),
      ];
    }
    throw error;
  }
}
