import {AdminApiError, type AdminClient} from '~/shopify/admin-client.server';
import {missingScopes} from '~/shopify/admin-scopes.server';
import {API_VERSION} from '~/shopify/api-version';
import {
  AppAccessDocument,
  DoctorAppDocument,
  DoctorProtectedDataDocument,
} from '~/shopify/generated/admin.server';
import {type Finding, good, missing, warning} from './finding';
import type {SetUp} from './set-up';

const DAY_MILLISECONDS = 24 * 60 * 60_000;
/** Time enough to move to another version at leisure. */
const NOTICE_DAYS = 90;

/** Scopes, protected customer data, and how long the API's version will last. */
export async function checkAdmin(
  {now}: SetUp,
  client: AdminClient,
): Promise<readonly Finding[]> {
  return [
    ...(await checkScopes(client)),
    await checkVersion(client, now),
    ...(await checkProtectedData(client)),
  ];
}

async function checkScopes(client: AdminClient): Promise<readonly Finding[]> {
  const {data} = await client.request(AppAccessDocument, {});
  const granted = data.currentAppInstallation.accessScopes.map(
    ({handle}) => handle,
  );
  const lacking = missingScopes(granted);
  return [
    lacking.length === 0
      ? good('The app has every scope that it needs.')
      : missing(
          `The app lacks these scopes: ${lacking.join(', ')}.`,
          'Dev Dashboard > your app > Versions: add them, release, and approve the update on the store.',
        ),
    ...(granted.includes('read_all_orders')
      ? []
      : [
          warning(
            'Without the scope read_all_orders, orders of more than 60 days can’t be cancelled or withdrawn from online.',
            'Optional: ask Shopify for it at Dev Dashboard > your app > API access.',
          ),
        ]),
  ];
}

/** Shopify keeps a version for at least twelve months. */
async function checkVersion(client: AdminClient, now: Date): Promise<Finding> {
  const {data} = await client.request(DoctorAppDocument, {});
  const isSupported = data.publicApiVersions.some(
    ({handle, supported}) => handle === API_VERSION && supported,
  );
  const [year, month] = API_VERSION.split('-').map(Number);
  const end = new Date(Date.UTC((year ?? 0) + 1, (month ?? 1) - 1, 1));
  const mend =
    'Set a newer one in app/shopify/api-version.ts, `npm run schemas`, `npm run codegen`, `npm test`.';
  if (!isSupported) {
    return warning(
      `Shopify does not support version ${API_VERSION} any more.`,
      mend,
    );
  }
  const day = end.toISOString().slice(0, 10);
  const daysLeft = (end.getTime() - now.getTime()) / DAY_MILLISECONDS;
  return daysLeft > NOTICE_DAYS
    ? good(`Version ${API_VERSION} is supported, until ${day} at least.`)
    : warning(
        `Shopify may retire version ${API_VERSION} from ${day} on.`,
        mend,
      );
}

async function checkProtectedData(
  client: AdminClient,
): Promise<readonly Finding[]> {
  try {
    await client.request(DoctorProtectedDataDocument, {});
    return [good('The app may read orders and customers.')];
  } catch (error) {
    if (!(error instanceof AdminApiError) || error.reason !== 'denied') {
      throw error;
    }
    // A missing scope has been told by its name already.
    return error.message.includes('not approved')
      ? [
          missing(
            'The app is not approved for protected customer data: it can’t read orders.',
            'Dev Dashboard > your app > API access > Protected customer data access: choose customer data with name, address, e-mail and phone.',
          ),
        ]
      : [];
  }
}
