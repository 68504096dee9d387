import {ButtonLink, buttonClass} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {useFocusOnChange} from '~/ui/use-focus-on-change';
import {useRefresh} from '~/ui/use-refresh';
import {DifferenceList} from '../policy/difference-list';
import {ReviewedRules} from '../policy/policy-review';
import type {PolicyTexts} from '../policy/policy-texts.server';
import {AgainForm} from './again-form';
import type {DryRunTexts} from './dry-run-texts.server';
import type {DraftView, DryRunView} from './dry-run-view';
import {ResultCounts, ResultOrders} from './result-view';
import {UnderWay} from './under-way';

/** Milliseconds after a step before the next one is asked for. */
const NEXT_STEP_AFTER = 1000;

interface Props {
  view: DryRunView;
  texts: DryRunTexts;
  policyTexts: PolicyTexts;
}

/** Everything that /merchant/dry-run can say. */
export function DryRunPage({view, texts, policyTexts}: Props) {
  useRefresh(view.version, NEXT_STEP_AFTER);
  const heading = useFocusOnChange(view.kind);
  return (
    <>
      <PageHeading title={view.title} headingRef={heading}>
        {view.kind === 'empty' && <p>{texts.lead}</p>}
        {view.kind === 'over' && <p>{view.sentence}</p>}
        {view.kind === 'unreachable' && <p>{texts.unreachableText}</p>}
        {view.kind === 'done' &&
          view.result.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
      </PageHeading>
      {view.notice && (
        <Notice kind="caution" role="status" className="mb-10 max-w-[46rem]">
          <p>{view.notice}</p>
        </Notice>
      )}
      <Body view={view} texts={texts} policyTexts={policyTexts} />
    </>
  );
}

function Body({view, texts, policyTexts}: Props) {
  switch (view.kind) {
    case 'empty':
      return (
        <div className="grid max-w-[46rem] gap-6">
          <p>{texts.emptyText}</p>
          <p>
            <ButtonLink to="/merchant/policy">{texts.toRules}</ButtonLink>
          </p>
        </div>
      );
    case 'unreachable':
      return (
        <p>
          <a href="?" className={buttonClass('primary')}>
            {texts.tryReload}
          </a>
        </p>
      );
    case 'under-way':
      return (
        <div className="grid max-w-[46rem] gap-12">
          <UnderWay view={view} texts={texts} />
          <Changes draft={view.draft} texts={texts} policyTexts={policyTexts} />
        </div>
      );
    default:
      return (
        <div className="grid gap-12">
          {view.kind === 'done' && (
            <ResultCounts result={view.result} texts={texts} />
          )}
          <div className="grid max-w-[46rem] gap-6">
            <Changes
              draft={view.draft}
              texts={texts}
              policyTexts={policyTexts}
            />
            <ReviewedRules
              form={view.draft.form}
              values={view.draft.values}
              texts={policyTexts}
            />
          </div>
          {view.kind === 'done' && (
            <ResultOrders
              result={view.result}
              startedBy={view.startedBy}
              texts={texts}
            />
          )}
          <div className="max-w-[46rem]">
            <AgainForm token={view.token} again={view.again} texts={texts} />
          </div>
        </div>
      );
  }
}

function Changes({
  draft,
  texts,
  policyTexts,
}: Pick<Props, 'texts' | 'policyTexts'> & {draft: DraftView}) {
  return (
    <section aria-labelledby="changes">
      <h2 id="changes" className="mb-4">
        {texts.changesTitle}
      </h2>
      <DifferenceList differences={draft.differences} texts={policyTexts} />
    </section>
  );
}
