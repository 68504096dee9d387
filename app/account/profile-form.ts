import * as v from 'valibot';

export const PROFILE_FIELDS = ['firstName', 'lastName'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];
/** The customer's name; empty for what there is not of it. */
export type ProfileValues = Readonly<Record<ProfileField, string>>;

const Typed = v.optional(v.pipe(v.string(), v.trim()), '');

/** All that the profile's page posts. What a name may be, Shopify says. */
export const ProfilePostSchema = v.strictObject({
  firstName: Typed,
  lastName: Typed,
  /** Shows that the page was made for this session; see form-token.server.ts. */
  token: v.optional(v.pipe(v.string(), v.maxLength(100)), ''),
});
