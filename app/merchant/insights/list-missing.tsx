import {ButtonLink} from '~/ui/button';
import {PageHeading} from '~/ui/page-heading';

/** For when there is nothing to list, and what to do then. */
export function ListMissing({
  title,
  text,
  back,
  backLabel,
}: {
  title: string;
  text: string;
  /** A path without a locale. */
  back: string;
  backLabel: string;
}) {
  return (
    <>
      <PageHeading title={title}>
        <p>{text}</p>
      </PageHeading>
      <ButtonLink to={back}>{backLabel}</ButtonLink>
    </>
  );
}
