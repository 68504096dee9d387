import type {ReactNode} from 'react';
import {ButtonLink} from '~/ui/button';
import {Countdown} from '~/ui/countdown';
import {Notice} from '~/ui/notice';
import {MORE} from './cancel-address';
import type {CancellationPanelView} from './cancellation-panel-view.server';

interface CancellationPanelProps {
  view: CancellationPanelView;
  /** What else can be done instead, with the same deadline. Paths without a locale. */
  others: readonly {readonly to: string; readonly label: string}[];
  /** Path of the cancel page, without a locale. */
  cancelPath: string;
  /** The way to take a request back, where one waits for the shop. */
  takeBack: ReactNode;
}

function pathOf(
  to: CancellationPanelView['links'][number]['to'],
  cancelPath: string,
): string {
  if (to === 'cancel-page') return cancelPath;
  return to === 'cancel-more' ? `${cancelPath}${MORE}` : to;
}

/** The order page's answer to: can this still be undone, until when, and if not, why and what then. */
export function CancellationPanel({
  view,
  others,
  cancelPath,
  takeBack,
}: CancellationPanelProps) {
  return (
    <Notice
      kind={view.tone}
      title={view.title}
      className="grid max-w-prose justify-items-start gap-1"
      data-decision-code={view.decisionCode ?? undefined}
    >
      {view.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {view.countdown && <Countdown {...view.countdown} />}
      {view.isAsking && <div className="mt-3 print:hidden">{takeBack}</div>}
      {view.links.length + others.length > 0 && (
        <p className="mt-3 flex flex-wrap gap-4 print:hidden">
          {view.links.map(({to, label}) => (
            <ButtonLink
              key={to}
              to={pathOf(to, cancelPath)}
              variant="secondary"
            >
              {label}
            </ButtonLink>
          ))}
          {others.map(({to, label}) => (
            <ButtonLink key={to} to={to} variant="secondary">
              {label}
            </ButtonLink>
          ))}
        </p>
      )}
    </Notice>
  );
}
