import {useRevalidator} from '@remix-run/react';
import {useEffect} from 'react';
import {CountButton} from './count-button';
import type {InsightsFrame, InsightsState} from './insights-page-view';
import type {InsightsTexts} from './insights-texts.server';

/** How far a count is. Each look at the page carries it on. */
export function CountUnderWay({
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
      <CountButton
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
