import type {ReactNode} from 'react';
import {ButtonLink} from '~/ui/button';
import {PageHeading} from '~/ui/page-heading';
import {useFocusOnChange} from '~/ui/use-focus-on-change';
import {useRefresh} from '~/ui/use-refresh';
import {NEXT_STEP_PATHS} from '../next-step';
import {Outcome} from '../outcome';
import type {ChangeTexts} from './change-texts.server';
import type {ChangeStandstill} from './change-view.server';

interface ChangePageProps {
  view:
    | {readonly kind: 'open'; readonly deadline: string}
    | {readonly kind: 'changed' | 'unanswered'}
    | ChangeStandstill;
  texts: ChangeTexts & {readonly pageTitle: string};
  children: ReactNode;
}

/** A page that changes an order, whatever it has to say. */
export function ChangePage({view, texts, children}: ChangePageProps) {
  const headingRef = useFocusOnChange(view.kind);
  const titles = {
    open: texts.pageTitle,
    changing: texts.inProgressTitle,
    cancelling: texts.refusedTitle,
    changed: texts.changedTitle,
    refused: texts.refusedTitle,
    unanswered: texts.unavailableTitle,
  };
  return (
    <>
      <PageHeading title={titles[view.kind]} headingRef={headingRef}>
        {view.kind === 'open' && <p>{view.deadline}</p>}
      </PageHeading>
      {children}
    </>
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
        <Outcome
          kind="caution"
          actions={
            <>
              <ButtonLink to={pagePath}>{texts.tryAgain}</ButtonLink>
              {back}
            </>
          }
        >
          <p>{texts.unansweredText}</p>
        </Outcome>
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
        <Outcome
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
        </Outcome>
      );
    case 'refused':
      return (
        <Outcome
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
        </Outcome>
      );
  }
}

/** Asks the server again while it is looked at; without a script there is a link for it. */
function Changing({text, children}: {text: string; children: ReactNode}) {
  useRefresh('changing');
  return (
    <Outcome kind="info" actions={children}>
      <p>{text}</p>
    </Outcome>
  );
}
