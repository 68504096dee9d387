import {ButtonLink} from '~/ui/button';
import {Notice} from '~/ui/notice';
import type {CancellationPanelView} from './cancellation-panel-view.server';

interface CancellationPanelProps {
  view: CancellationPanelView;
  /** Path of the cancel page, without a locale. */
  cancelPath: string;
}

/** The order page's answer to: can this still be undone, until when, and if not, why. */
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
      {view.link && (
        <p className="mt-3">
          <ButtonLink to={cancelPath} variant="secondary">
            {view.link}
          </ButtonLink>
        </p>
      )}
    </Notice>
  );
}
