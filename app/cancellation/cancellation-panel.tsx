import {ButtonLink} from '~/ui/button';
import {Countdown} from '~/ui/countdown';
import {Notice} from '~/ui/notice';
import {MORE} from './cancel-address';
import type {CancellationPanelView} from './cancellation-panel-view.server';

interface CancellationPanelProps {
  view: CancellationPanelView;
  /** Path of the cancel page, without a locale. */
  cancelPath: string;
}

function pathOf(
  to: CancellationPanelView['links'][number]['to'],
  cancelPath: string,
): string {
  if (to === 'cancel-page') return cancelPath;
  return to === 'cancel-more' ? `${cancelPath}${MORE}` : to;
}

/** The order page's answer to: can this still be undone, until when, and if not, why and what then. */
export function CancellationPanel({view, cancelPath}: CancellationPanelProps) {
  return (
    <Notice
      kind={view.tone}
      title={view.title}
      className="max-w-prose"
      data-decision-code={view.decisionCode ?? undefined}
    >
      {view.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {view.countdown && <Countdown {...view.countdown} />}
      {view.links.length > 0 && (
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
        </p>
      )}
    </Notice>
  );
}
