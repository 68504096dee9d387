import {type ReactNode, useEffect, useRef} from 'react';
import {ButtonLink} from '~/ui/button';
import {Notice, type NoticeKind} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';
import {useRefresh} from '~/ui/use-refresh';
import {NEXT_STEP_PATHS} from '../next-step';
import type {ChangeTexts} from './change-texts.server';
import type {ChangeStandstill} from './change-view.server';

/** The page's heading, to which the focus goes when the page's answer has changed under the customer. */
export function ChangeHeading({
  kind,
  title,
  children,
}: {
  kind: string;
  title: string;
  children?: ReactNode;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(kind);
  useEffect(() => {
    if (last.current !== kind) heading.current?.focus();
    last.current = kind;
  }, [kind]);
  return (
    <PageHeading title={title} headingRef={heading}>
      {children}
    </PageHeading>
  );
}

interface StandstillProps {
  view: ChangeStandstill | {readonly kind: 'unanswered'};
  texts: ChangeTexts;
  orderPath: string;
  /** Path of this page, without a locale. */
  pagePath: string;
}

/** The page while there is nothing to fill in: why, and what next. */
export function Standstill({
  view,
  texts,
  orderPath,
  pagePath,
}: StandstillProps) {
  const back = (
    <ButtonLink to={orderPath} variant="secondary">
      {texts.backToOrder}
    </ButtonLink>
  );
  switch (view.kind) {
    case 'unanswered':
      return (
        <ChangeAnswer
          kind="caution"
          actions={
            <>
              <ButtonLink to={pagePath}>{texts.tryAgain}</ButtonLink>
              {back}
            </>
          }
        >
          <p>{texts.unansweredText}</p>
        </ChangeAnswer>
      );
    case 'changing':
      return (
        <Changing text={view.text}>
          <ButtonLink to={`${pagePath}?outcome`}>{texts.checkAgain}</ButtonLink>
          {back}
        </Changing>
      );
    case 'cancelling':
      return (
        <ChangeAnswer
          kind="info"
          actions={
            <>
              <ButtonLink to={`${orderPath}/cancel`}>
                {texts.cancellingLink}
              </ButtonLink>
              {back}
            </>
          }
        >
          <p>{view.text}</p>
        </ChangeAnswer>
      );
    case 'refused':
      return (
        <ChangeAnswer
          kind="refusal"
          code={view.code}
          actions={
            <>
              {view.next !== 'none' && (
                <ButtonLink to={NEXT_STEP_PATHS[view.next]}>
                  {
                    {
                      contact: texts.contact,
                      return: texts.returnPolicy,
                      reorder: texts.reorder,
                    }[view.next]
                  }
                </ButtonLink>
              )}
              {back}
            </>
          }
        >
          <p>{view.text}</p>
        </ChangeAnswer>
      );
  }
}

/** Asks the server again while it is looked at; without a script there is a link for it. */
function Changing({text, children}: {text: string; children: ReactNode}) {
  useRefresh('changing');
  return (
    <ChangeAnswer kind="info" actions={children}>
      <p>{text}</p>
    </ChangeAnswer>
  );
}

/** What the page has to say, and below it what can be done next. */
export function ChangeAnswer({
  kind,
  code,
  actions,
  children,
}: {
  kind: NoticeKind;
  code?: string;
  actions: ReactNode;
  children: ReactNode;
}) {
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
