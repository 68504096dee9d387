import type {AdminClient} from '~/shopify/admin-client.server';
import {
  AppAccessDocument,
  DoctorSubscribeDocument,
  DoctorWebhooksDocument,
} from '~/shopify/generated/admin.server';
import {webhookSecrets} from '~/shopify/webhook-signature.server';
import {type Finding, good, mended, missing, warning} from './finding';
import type {SetUp, Website} from './set-up';
import {WEBHOOK_TOPICS} from './webhook-topics';

interface Subscription {
  readonly topic: string;
  readonly uri: string;
  readonly includeFields: readonly string[];
}

/** Whether the app is told what happens to orders, at the right address; what is missing is subscribed with `--fix`. */
export async function checkWebhooks(
  {env, website, isFixing}: SetUp,
  client: AdminClient,
): Promise<readonly Finding[]> {
  const subscriptions = await readSubscriptions(client);
  const ours = subscriptions.filter(({uri}) =>
    uri.endsWith('/webhooks/shopify'),
  );
  const findings = [
    ...(ours.length > 0 && webhookSecrets(env).length === 0
      ? [
          missing(
            'Webhooks come, and can’t be checked: each is refused.',
            'Set SHOPIFY_WEBHOOK_SECRET to the app’s API secret key: Shopify admin > Settings > Apps > Develop apps > your app.',
          ),
        ]
      : []),
    ...ours
      .filter(isTooLarge)
      .map(({topic}) =>
        warning(
          `The webhook ${topic} is sent whole: of a large order it is refused.`,
          'Delete the subscription and run `npm run doctor -- --domain … --fix`, which makes it with the three fields that are needed.',
        ),
      ),
  ];
  return website
    ? [
        ...findings,
        ...strayed(ours, website),
        ...(await subscribed(client, ours, website, isFixing)),
      ]
    : [
        ...findings,
        warning(
          `${ours.length} webhook subscriptions found; whether their address is right was not looked at.`,
          'Say where the shop is: `npm run doctor -- --domain your-shop.com`.',
        ),
      ];
}

async function readSubscriptions(
  client: AdminClient,
  after: string | null = null,
): Promise<readonly Subscription[]> {
  const {data} = await client.request(DoctorWebhooksDocument, {after});
  const {nodes, pageInfo} = data.webhookSubscriptions;
  return pageInfo.hasNextPage && pageInfo.endCursor != null
    ? [...nodes, ...(await readSubscriptions(client, pageInfo.endCursor))]
    : nodes;
}

const isTooLarge = ({topic, includeFields}: Subscription): boolean =>
  includeFields.length === 0 &&
  Object.values(WEBHOOK_TOPICS).some(
    ({name, fields}) => name === topic && fields !== undefined,
  );

function strayed(
  ours: readonly Subscription[],
  {webhookAddress}: Website,
): readonly Finding[] {
  const elsewhere = new Set(
    ours.map(({uri}) => uri).filter((uri) => uri !== webhookAddress),
  );
  return [...elsewhere].map((uri) =>
    warning(
      `Some webhooks go to ${uri}.`,
      'If the shop is not there any more, delete those subscriptions; this command never deletes any.',
    ),
  );
}

/** Of what the storefront listens to, what is not sent there; with `isFixing`, it is from now on. */
async function subscribed(
  client: AdminClient,
  ours: readonly Subscription[],
  {webhookAddress}: Website,
  isFixing: boolean,
): Promise<readonly Finding[]> {
  const scopes = await grantedScopes(client);
  const lacking = Object.entries(WEBHOOK_TOPICS).filter(
    ([, {name, scope}]) =>
      (scope === undefined || scopes.has(scope)) &&
      !ours.some(({topic, uri}) => topic === name && uri === webhookAddress),
  );
  if (lacking.length === 0) {
    return [good(`The webhooks are sent to ${webhookAddress}.`)];
  }
  if (!isFixing) {
    return [
      warning(
        `The app has not subscribed ${webhookAddress} to ${lacking.map(([topic]) => topic).join(', ')}.`,
        'Optional: `npm run doctor -- --domain … --fix` does. Topics in the app’s own configuration file are not seen from here.',
      ),
    ];
  }
  const findings: Finding[] = [];
  for (const [topic, {name, fields}] of lacking) {
    const {data} = await client.request(DoctorSubscribeDocument, {
      topic: name,
      webhookSubscription: {
        uri: webhookAddress,
        ...(fields && {includeFields: [...fields]}),
      },
    });
    const [userError] = data.webhookSubscriptionCreate?.userErrors ?? [];
    findings.push(
      userError
        ? warning(
            `${topic} could not be subscribed to: ${userError.message}`,
            'Mend that, and run this again.',
          )
        : mended(`${topic} is sent to ${webhookAddress} from now on.`),
    );
  }
  return findings;
}

async function grantedScopes(
  client: AdminClient,
): Promise<ReadonlySet<string>> {
  const {data} = await client.request(AppAccessDocument, {});
  return new Set(
    data.currentAppInstallation.accessScopes.map(({handle}) => handle),
  );
}
