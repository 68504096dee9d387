import {buttonClass} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {useFocusOnChange} from '~/ui/use-focus-on-change';
import {CountButton} from './count-button';
import {CountedPart} from './counted-part';
import {CountUnderWay} from './count-under-way';
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
            <a href={`?days=${frame.days}`} className={buttonClass('primary')}>
              {texts.tryAgain}
            </a>
          </p>
        </Notice>
      );
    case 'begin':
      return (
        <section className="grid max-w-[46rem] gap-4">
          <h2>{texts.beginTitle}</h2>
          {state.notice && <p className="font-semibold">{state.notice}</p>}
          <p>{state.text}</p>
          <CountButton
            frame={frame}
            intent="count"
            label={texts.count}
            busy={texts.starting}
          />
        </section>
      );
    case 'under-way':
      return <CountUnderWay frame={frame} state={state} texts={texts} />;
    case 'counted':
      return <CountedPart frame={frame} state={state} texts={texts} />;
  }
}
