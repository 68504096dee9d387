import {localePath} from '~/i18n/locale';
import {buttonClass} from '~/ui/button';
import {useLocale} from '~/ui/use-locale';
import {CountButton} from './count-button';
import {CountedSections} from './counted-sections';
import type {InsightsFrame, InsightsState} from './insights-page-view';
import type {InsightsTexts} from './insights-texts.server';

/** What was counted, how old it is, and how to take it along. */
export function CountedPart({
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
        <CountButton
          frame={frame}
          intent="count"
          label={texts.countAgain}
          busy={texts.starting}
          variant="secondary"
        />
      </div>
      <CountedSections counted={state.counted} texts={texts} />
      <section
        aria-label={texts.export}
        className="mt-14 grid max-w-[46rem] gap-4 print:hidden"
      >
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
      <section
        aria-label={texts.howCounted}
        className="mt-14 max-w-[46rem] text-[0.9375rem] text-ink-soft"
      >
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
