import {ButtonLink, buttonClass} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {useFocusOnChange} from '~/ui/use-focus-on-change';
import {DifferenceList} from './difference-list';
import {PolicyEditor} from './policy-editor';
import type {PolicyNotice, PolicyPageView} from './policy-page-view';
import {PolicyReview} from './policy-review';
import type {PolicyTexts} from './policy-texts.server';

interface Props {
  view: PolicyPageView;
  texts: PolicyTexts;
}

/** Everything that /merchant/policy can say. */
export function PolicyPage({view, texts}: Props) {
  const heading = useFocusOnChange(view.kind);
  return (
    <>
      <PageHeading title={view.title} headingRef={heading}>
        {view.kind === 'edit' && <p>{texts.lead}</p>}
        {view.kind === 'review' && <p>{view.lead}</p>}
        {view.kind === 'unreadable' && <p>{texts.unreadableText}</p>}
        {view.kind === 'unreachable' && <p>{texts.unreachableText}</p>}
      </PageHeading>
      {view.notice && <PageNotice notice={view.notice} texts={texts} />}
      <Body view={view} texts={texts} />
    </>
  );
}

function Body({view, texts}: Props) {
  switch (view.kind) {
    case 'edit':
      return <PolicyEditor view={view} texts={texts} />;
    case 'review':
      return <PolicyReview view={view} texts={texts} />;
    case 'unreadable':
      return <Unreadable raw={view.raw} texts={texts} />;
    case 'unreachable':
      return (
        <p>
          <a href="?" className={buttonClass('primary')}>
            {texts.tryAgain}
          </a>
        </p>
      );
  }
}

function PageNotice({
  notice: {kind, title, sentences, changes},
  texts,
}: {
  notice: PolicyNotice;
  texts: PolicyTexts;
}) {
  return (
    <Notice
      kind={kind}
      role="status"
      title={title}
      className="mb-10 grid max-w-[46rem] gap-2"
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {changes.length > 0 && (
        <section aria-label={texts.conflictTheirs} className="mt-2">
          <h2 className="mb-3 text-lg">{texts.conflictTheirs}</h2>
          <DifferenceList differences={changes} texts={texts} />
        </section>
      )}
    </Notice>
  );
}

function Unreadable({raw, texts}: {raw: string; texts: PolicyTexts}) {
  return (
    <div className="grid max-w-[46rem] gap-8">
      <section aria-label={texts.unreadableRaw}>
        <h2 className="mb-3 text-lg">{texts.unreadableRaw}</h2>
        <pre className="border border-rule bg-sheet p-4 text-[0.9375rem] wrap-anywhere whitespace-pre-wrap">
          {raw}
        </pre>
      </section>
      <p className="button-row">
        <ButtonLink to="/merchant/policy?from=defaults">
          {texts.startFromDefaults}
        </ButtonLink>
        <ButtonLink variant="secondary" to="/merchant/policy/history">
          {texts.startFromHistory}
        </ButtonLink>
      </p>
    </div>
  );
}
