import type {HTMLAttributes, ReactNode} from 'react';

/** What a notice says: a fact, a success, something to watch, a no. */
export type NoticeKind = 'info' | 'success' | 'caution' | 'refusal';

type NoticeProps = Omit<HTMLAttributes<HTMLDivElement>, 'title'> & {
  kind: NoticeKind;
  title?: ReactNode;
};

/** A message that stands out from the page. Give it `role="status"` where it appears after an act. */
export function Notice({
  kind,
  title,
  children,
  className = '',
  ...rest
}: NoticeProps) {
  return (
    <div className={`notice notice-${kind} ${className}`.trimEnd()} {...rest}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
