import {ButtonLink} from '~/ui/button';
import {PageHeading} from '~/ui/page-heading';
import {DifferenceList} from './difference-list';
import type {VersionView} from './history-view.server';
import type {PolicyTexts} from './policy-texts.server';

/** Every version of the rules that is kept, the newest first. */
export function HistoryPage({
  versions,
  texts,
}: {
  versions: readonly VersionView[];
  texts: PolicyTexts;
}) {
  return (
    <>
      <PageHeading title={texts.historyTitle}>
        <p>{versions.length > 0 ? texts.historyLead : texts.historyEmpty}</p>
      </PageHeading>
      <ol reversed className="grid max-w-[46rem] gap-12">
        {versions.map((version) => (
          <li key={version.number}>
            <Version version={version} texts={texts} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Version({
  version: {number, title, byline, differences, remark, ...version},
  texts,
}: {
  version: VersionView;
  texts: PolicyTexts;
}) {
  return (
    <article aria-labelledby={`version-${number}`} className="grid gap-4">
      <header>
        <h2 id={`version-${number}`} className="text-lg">
          {title}
        </h2>
        <p className="text-ink-soft wrap-anywhere">{byline}</p>
        {version.isCurrent && (
          <p className="font-semibold text-proof">{texts.historyCurrent}</p>
        )}
      </header>
      {remark && <p>{remark}</p>}
      {differences.length > 0 && (
        <DifferenceList differences={differences} texts={texts} />
      )}
      {version.canBeRestored && (
        <p>
          <ButtonLink
            variant="secondary"
            to={`/merchant/policy?from=${number}`}
          >
            {version.restoreLabel}
          </ButtonLink>
        </p>
      )}
    </article>
  );
}
