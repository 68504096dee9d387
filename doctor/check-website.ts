import {ask} from './ask';
import {type Finding, good, missing} from './finding';
import type {SetUp} from './set-up';

/** Whether this app answers where customers, and Shopify's webhooks, look for it. */
export async function checkWebsite({
  website,
  fetch,
}: SetUp): Promise<readonly Finding[]> {
  // That nobody has said where it is, is told where it matters.
  if (!website) return [];
  const front = await ask(fetch, `${website.origin}/`);
  if (front.status !== 200) {
    return [
      missing(
        `${website.origin}/ answers with HTTP ${front.status}.`,
        'At 503, the deployment’s log names what is missing: Hydrogen channel > storefront > Deployments. On Oxygen, deploy again after a variable was changed.',
      ),
    ];
  }
  // They are posted; of what else is asked there, this app alone says so.
  const webhooks = await ask(fetch, website.webhookAddress);
  return [
    webhooks.status === 405
      ? good(`${website.origin}/ answers, and takes webhooks.`)
      : missing(
          `Another site answers at ${website.origin}/.`,
          'See that --domain is right, and that the domain is the storefront’s: Hydrogen channel > storefront settings > Environments.',
        ),
  ];
}
