import type {CustomerAccount} from '@shopify/hydrogen';
import * as v from 'valibot';
import {
  type DraftOwner,
  keepDraft,
  readDraft,
} from '~/cancellation/draft.server';
import {signedInSubject} from '~/shopify/customer-login.server';
import {mutateCustomer, queryCustomer} from '~/shopify/customer-query.server';
import {
  ProfileDocument,
  SaveProfileDocument,
  type UserErrorsCustomerUserErrorsCode,
} from '~/shopify/generated/customer.server';
import type {AppSession} from '~/shopify/session.server';
import {
  PROFILE_FIELDS,
  type ProfileField,
  type ProfileValues,
} from './profile-form';
import {type Problem, type Refusal, refusalOf} from './refusal';

export interface Profile {
  readonly values: ProfileValues;
  readonly email: string | null;
}

/**
 * The signed-in customer's name and e-mail address.
 * @throws Response, a redirect to the login, when nobody is signed in
 * @throws ShopifyUnavailable
 */
export async function readProfile(
  customerAccount: CustomerAccount,
): Promise<Profile> {
  const {customer} = await queryCustomer(customerAccount, ProfileDocument, {});
  return {
    values: {
      firstName: customer.firstName ?? '',
      lastName: customer.lastName ?? '',
    },
    email: customer.emailAddress?.emailAddress ?? null,
  };
}

/**
 * Gives the signed-in customer this name.
 * @throws ShopifyUnavailable, also where it may have been done
 */
export async function saveProfile(
  customerAccount: CustomerAccount,
  {firstName, lastName}: ProfileValues,
): Promise<Refusal<ProfileField> | null> {
  const {customerUpdate} = await mutateCustomer(
    customerAccount,
    SaveProfileDocument,
    {input: {firstName, lastName}},
  );
  const userErrors = customerUpdate?.userErrors ?? [];
  const problems = userErrors.flatMap(({code, field}) => {
    const name = PROFILE_FIELDS.find((each) => field?.includes(each));
    return name ? [[name, problemOf(code)] as const] : [];
  });
  const isAboutMore = problems.length < userErrors.length;
  return isAboutMore || customerUpdate == null
    ? {notice: 'refused', errors: refusalOf(problems)?.errors ?? null}
    : refusalOf(problems);
}

function problemOf(code: UserErrorsCustomerUserErrorsCode | null): Problem {
  switch (code) {
    case 'CONTAINS_HTML_TAGS':
    case 'CONTAINS_URL':
      return 'not-name';
    case 'TOO_LONG':
      return 'too-long';
    default:
      return 'refused';
  }
}

/** Characters of a name that are kept: what is longer Shopify does not take. */
const LONGEST_KEPT = 255;

const Kept = v.pipe(
  v.tuple([v.string(), v.string()]),
  v.transform(([firstName, lastName]) => ({firstName, lastName})),
);

/** Keeps what was typed while the customer signs in again; see `keepDraft`. */
export const keepProfileDraft = (
  session: AppSession,
  {firstName, lastName}: ProfileValues,
): void =>
  keepDraft(
    session,
    'profile',
    ownerOf(session),
    [firstName, lastName].map((name) => name.slice(0, LONGEST_KEPT)),
  );

/** What was kept, or null. */
export const readProfileDraft = (session: AppSession): ProfileValues | null =>
  readDraft(session, 'profile', ownerOf(session), Kept);

const ownerOf = (session: AppSession): DraftOwner => ({
  orderNumber: null,
  visitor: signedInSubject(session),
});
