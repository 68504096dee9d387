import {useNavigation, useRevalidator} from '@remix-run/react';
import {useEffect} from 'react';
import {localePath} from '~/i18n/locale';
import {Button, buttonClass} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {PostForm} from '~/ui/post-form';
import {useFocusOnChange} from '~/ui/use-focus-on-change';
import {useLocale} from '~/ui/use-locale';
import {CountedSections} from './counted-sections';
import type {
  InsightsFrame,
  InsightsPageView,
  InsightsState,
} from './insights-page-view';
import type {InsightsTexts} from './insights-texts.server';

interface Props {
  view: InsightsPageView;
  texts: InsightsTexts;
}

/** Everything that /merchant/insights can say. */
export function InsightsPage({view: {frame, state, notice}, texts}: Props) {
  const heading = useFocusOnChange(state.kind);
  return (
    <>
      <PageHeading title={texts.title} headingRef={heading}>
        <p>{texts.lead}</p>
      </PageHeading>
      <Periods frame={frame} label={texts.periods} />
      {notice && (
        <Notice kind="caution" role="status" className="mb-10 max-w-[46rem]">
          <p>{notice}</p>
        </Notice>
      )}
      <Body frame={frame} state={state} texts={texts} />
    </>
  );
}

function Periods({
  frame: {periods},
  label,
}: {
  frame: InsightsFrame;
  label: string;
}) {
  return (
    <nav aria-label={label} className="mb-8 print:hidden">
      <ul className="flex flex-wrap gap-x-6">
        {periods.map(({label: period, to, isCurrent}) => (
          <li key={to}>
            <LocaleLink
              to={to}
              aria-current={isCurrent ? 'page' : undefined}
              className="flex min-h-12 items-center border-b-2 border-transparent no-underline hover:border-rule-strong aria-[current=page]:border-spot aria-[current=page]:font-semibold"
            >
              {period}
            </LocaleLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Body({
  frame,
  state,
  texts,
}: {
  frame: InsightsFrame;
  state: InsightsState;
  texts: InsightsTexts;
}) {
  switch (state.kind) {
    case 'unreachable':
      return (
        <Notice kind="caution" title={texts.unavailableTitle}>
          <p>{texts.unavailableText}</p>
          <p className="mt-4">
            <a href="" className={buttonClass('primary')}>
              {texts.tryAgain}
            </a>
          </p>
        </Notice>
      );
    case 'begin':
      return (
        <section className="grid max-w-[46rem] gap-4">
          <h2>{texts.beginTitle}</h2>
          {state.notice && <p role="status">{state.notice}</p>}
          <p>{state.text}</p>
          <Press frame={frame} intent="count" label={texts.count} busy={texts.starting} />
        </section>
      );
    case 'under-way':
      return <UnderWay frame={frame} state={state} texts={texts} />;
    case 'counted':
      return <Counted frame={frame} state={state} texts={texts} />;
  }
}

function Counted({
  frame,
  state,
  texts,
}: {
  frame: InsightsFrame;
  state: InsightsState & {kind: 'counted'};
  texts: InsightsTexts;
}) {
  const locale = useLocale();
  return (
    <>
      <div className="mb-12 grid max-w-[46rem] gap-4">
        <p className="text-ink-soft">{state.countedAt}</p>
        {state.cutShort && <p>{state.cutShort}</p>}
        <Press
          frame={frame}
          intent="count"
          label={texts.countAgain}
          busy={texts.starting}
          variant="secondary"
        />
      </div>
      <CountedSections counted={state.counted} texts={texts} />
      <section aria-label={texts.export} className="mt-14 grid max-w-[46rem] gap-4 print:hidden">
        <h2>{texts.export}</h2>
        <p>{texts.exportText}</p>
        <p>
          <a
            href={localePath(locale, state.exportPath)}
            className={buttonClass('secondary')}
            download
          >
            {texts.download}
          </a>
        </p>
      </section>
      <section aria-label={texts.howCounted} className="mt-14 max-w-[46rem] text-[0.9375rem] text-ink-soft">
        <h2 className="text-lg">{texts.howCounted}</h2>
        <ul className="mt-3 grid list-disc gap-2 pl-5">
          {texts.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
    </>
  );
}

function UnderWay({
  frame,
  state: {text, begunBy, progress},
  texts,
}: {
  frame: InsightsFrame;
  state: InsightsState & {kind: 'under-way'};
  texts: InsightsTexts;
}) {
  useNextStep();
  return (
    <section aria-label={texts.counting} className="grid max-w-[46rem] gap-4">
      {/* Each look at the page carries the count on. */}
      <noscript>
        <meta httpEquiv="refresh" content="2" />
      </noscript>
      <h2>{texts.counting}</h2>
      <progress
        aria-label={texts.counting}
        className="h-3 w-full accent-process"
        {...progress}
      />
      <p role="status">{text}</p>
      <p className="text-ink-soft">{begunBy}</p>
      <Press
        frame={frame}
        intent="stop"
        label={texts.stop}
        busy={texts.stopping}
        variant="secondary"
      />
    </section>
  );
}

const STEP_DELAY_MILLISECONDS = 1000;

/** Asks for the next step as soon as the last one is done. */
function useNextStep(): void {
  const {state, revalidate} = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(revalidate, STEP_DELAY_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [state, revalidate]);
}

function Press({
  frame: {token, days},
  intent,
  label,
  busy,
  variant = 'primary',
}: {
  frame: InsightsFrame;
  intent: 'count' | 'stop';
  label: string;
  busy: string;
  variant?: 'primary' | 'secondary';
}) {
  const isSubmitting = useNavigation().formMethod === 'POST';
  return (
    <PostForm token={token} className="print:hidden">
      <input type="hidden" name="days" value={days} />
      <Button
        name="intent"
        value={intent}
        variant={variant}
        pending={isSubmitting}
      >
        {isSubmitting ? busy : label}
      </Button>
    </PostForm>
  );
}
