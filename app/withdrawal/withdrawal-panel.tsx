import {ButtonLink} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';

/** What the order page says of the right of withdrawal. */
export interface WithdrawalPanelView {
  /** Null where nothing can be withdrawn from, or not any more. */
  readonly link: string | null;
  readonly lines: readonly string[];
  /** Paths without a locale. */
  readonly receipts: readonly {readonly path: string; readonly label: string}[];
}

export function WithdrawalPanel({
  view,
  path,
}: {
  view: WithdrawalPanelView | null;
  /** Of the page on which to withdraw, without a locale. */
  path: string;
}) {
  if (!view || (view.link === null && view.receipts.length === 0)) return null;
  return (
    <div className="mt-4 max-w-prose border-t border-rule pt-4">
      {view.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p className="mt-3 flex flex-wrap items-center gap-4 print:hidden">
        {view.link && (
          <ButtonLink to={path} variant="secondary">
            {view.link}
          </ButtonLink>
        )}
        {view.receipts.map(({path: receipt, label}) => (
          <LocaleLink key={receipt} to={receipt}>
            {label}
          </LocaleLink>
        ))}
      </p>
    </div>
  );
}
