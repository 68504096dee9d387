import {ButtonLink} from '~/ui/button';
import {PageHeading} from '~/ui/page-heading';
import type {MissingTexts} from './account-texts.server';

/** The page of an address that is not in the customer's book. */
export function AddressMissing({texts}: {texts: MissingTexts}) {
  return (
    <>
      <PageHeading title={texts.missingTitle}>
        <p>{texts.missingText}</p>
      </PageHeading>
      <ButtonLink to="/account/addresses">{texts.back}</ButtonLink>
    </>
  );
}
