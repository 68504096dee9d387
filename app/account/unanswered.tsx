import {ButtonLink} from '~/ui/button';
import {PageHeading} from '~/ui/page-heading';
import type {UnansweredTexts} from './account-texts.server';

/** The page where Shopify did not say what is true. */
export function Unanswered({
  texts,
  path,
}: {
  texts: UnansweredTexts;
  /** Of this page, without a locale. */
  path: string;
}) {
  return (
    <>
      <PageHeading title={texts.title}>
        <p role="status">{texts.text}</p>
      </PageHeading>
      <ButtonLink to={path} reloadDocument>
        {texts.tryAgain}
      </ButtonLink>
    </>
  );
}
