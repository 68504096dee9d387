import {ButtonLink} from '~/ui/button';
import {Notice} from '~/ui/notice';
import type {CancellationView} from './cancellation-view.server';

interface CancellationPanelProps {
  view: CancellationView;
  /** "Cancel order" */
  linkText: string;
  /** "Your order is being cancelled" */
  inProgressTitle: string;
  /** Path of the cancel page, without a locale. */
  cancelPath: string;
}

/** The order page's answer to: can this still be undone, until when, and if not, why. */
export function CancellationPanel({
  view,
  linkText,
  inProgressTitle,
  cancelPath,
}: CancellationPanelProps) {
  switch (view.kind) {
    case 'open':
      return (
        <Notice kind="info">
          <p>{view.deadline}</p>
          <p className="actions">
            <ButtonLink to={cancelPath} variant="secondary">
              {linkText}
            </ButtonLink>
          </p>
        </Notice>
      );
    case 'in-progress':
      return (
        <Notice kind="info" title={inProgressTitle}>
          <p>{view.text}</p>
        </Notice>
      );
    case 'cancelled':
      return (
        <Notice kind="success">
          <p>{view.text}</p>
          {view.refund.length > 0 && <p>{view.refund.join('. ')}</p>}
        </Notice>
      );
    case 'refused':
      return (
        <Notice kind="refusal" data-decision-code={view.code}>
          <p>{view.text}</p>
        </Notice>
      );
  }
}
