import type {ReactNode} from 'react';

interface Props {
  readonly what: string;
  /** Since when, and what else is known. */
  readonly details?: readonly string[];
  readonly todo: string;
  readonly todoLabel: string;
  readonly children?: ReactNode;
}

/** Something that needs a person: what it is, what to do, and the button for it. */
export function MatterBox({
  what,
  details = [],
  todo,
  todoLabel,
  children,
}: Props) {
  return (
    <div className="grid gap-2 border-l-4 border-spot pl-4 wrap-anywhere">
      <p className="font-semibold">{what}</p>
      {details.map((detail) => (
        <p key={detail} className="text-[0.9375rem] text-ink-soft">
          {detail}
        </p>
      ))}
      <p>
        <strong>{todoLabel}</strong> {todo}
      </p>
      {children}
    </div>
  );
}
