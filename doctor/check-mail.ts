import * as v from 'valibot';
import {type Answer, ask} from './ask';
import {type Finding, good, missing, warning} from './finding';
import type {SetUp} from './set-up';

const Refusal = v.object({name: v.string()});
const Domains = v.object({
  data: v.array(v.object({name: v.string(), status: v.string()})),
});

/**
 * Asks the mail provider for the list of domains, which sends nothing: a key that may only send is told so, and is good.
 * https://resend.com/docs/api-reference/errors
 */
export async function checkMail({
  env,
  fetch,
}: SetUp): Promise<readonly Finding[]> {
  if (env.MAIL_API_KEY === '') {
    return [
      warning(
        'The shop sends no mail: who ordered without an account gets no link, and no receipt of a withdrawal.',
        'Optional: MAIL_API_KEY and MAIL_FROM, from resend.com (README.md).',
      ),
    ];
  }
  const answer = await ask(fetch, 'https://api.resend.com/domains', {
    headers: {Authorization: `Bearer ${env.MAIL_API_KEY}`},
  });
  const refusal = v.safeParse(Refusal, answer.json);
  if (refusal.success && refusal.output.name === 'restricted_api_key') {
    return [
      good(
        `MAIL_API_KEY is known and may send. See at resend.com/domains that ${senderDomain(env.MAIL_FROM)} is verified.`,
      ),
    ];
  }
  if (answer.status === 200) return checkDomains(answer, env.MAIL_FROM);
  return answer.status >= 500 || answer.status === 429
    ? [
        warning(
          `The mail provider did not answer (HTTP ${answer.status}).`,
          'Run this again in a moment; see resend-status.com.',
        ),
      ]
    : [
        missing(
          'The mail provider does not know MAIL_API_KEY.',
          'Make a key with the permission “Sending access”: resend.com/api-keys.',
        ),
      ];
}

function checkDomains({json}: Answer, from: string): readonly Finding[] {
  const domain = senderDomain(from);
  const domains = v.safeParse(Domains, json);
  const isVerified =
    domains.success &&
    domains.output.data.some(
      ({name, status}) => name === domain && status === 'verified',
    );
  return [
    isVerified
      ? good(`${domain} is verified with the mail provider.`)
      : missing(
          `${domain}, the domain of MAIL_FROM, is not verified with the mail provider.`,
          'resend.com/domains',
        ),
    warning(
      'MAIL_API_KEY may do more than send.',
      'Better a key with the permission “Sending access” alone: resend.com/api-keys.',
    ),
  ];
}

const senderDomain = (from: string): string =>
  from.slice(from.lastIndexOf('@') + 1).replace(/>$/, '');
