import type {ReactNode} from 'react';
import {Notice, type NoticeKind} from '~/ui/notice';

interface OutcomeProps {
  kind: NoticeKind;
  code?: string;
  actions: ReactNode;
  children: ReactNode;
}

/** What the page has to say, and below it what can be done next. */
export function Outcome({kind, code, actions, children}: OutcomeProps) {
  return (
    <div className="grid max-w-prose gap-8">
      <Notice
        kind={kind}
        role="status"
        data-decision-code={code}
        className="grid gap-2"
      >
        {children}
      </Notice>
      <div className="flex flex-wrap gap-4">{actions}</div>
    </div>
  );
}
