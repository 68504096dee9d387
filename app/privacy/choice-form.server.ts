import * as v from 'valibot';
import {safeReturnPath} from '~/shopify/return-path';
import {NOTHING_ALLOWED, type VisitorConsent} from '~/shopify/visitor-consent';

const Checkbox = v.optional(v.literal('on'));

/** What the strip and the page about cookies send. */
export const ChoiceFormSchema = v.strictObject({
  choice: v.picklist(['all', 'necessary', 'own']),
  analytics: Checkbox,
  marketing: Checkbox,
  preferences: Checkbox,
  /** Where the visitor was asked, if not on the page about cookies. */
  returnTo: v.optional(
    v.pipe(
      v.string(),
      v.transform((path: string) => safeReturnPath(path)),
    ),
  ),
});

type ChoiceForm = v.InferOutput<typeof ChoiceFormSchema>;

/** @param sendsGpc whether the browser refuses marketing for its visitor by Global Privacy Control */
export function chosenConsent(
  form: ChoiceForm,
  sendsGpc: boolean,
): VisitorConsent {
  switch (form.choice) {
    case 'necessary':
      return NOTHING_ALLOWED;
    case 'all':
      return {analytics: true, marketing: !sendsGpc, preferences: true};
    case 'own':
      return {
        analytics: form.analytics === 'on',
        marketing: form.marketing === 'on' && !sendsGpc,
        preferences: form.preferences === 'on',
      };
  }
}
