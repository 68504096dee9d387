import type {ReactNode} from 'react';
import {ButtonLink} from '~/ui/button';
import {useRefresh} from '~/ui/use-refresh';
import type {CancelTexts} from './cancel-texts.server';
import type {CancellationView} from './cancellation-view.server';
import {MORE} from './cancel-address';
import {NEXT_STEP_PATHS} from './next-step';
import {Outcome} from './outcome';
import type {PartDoneView} from './part-view.server';

interface CommonProps {
  texts: CancelTexts;
  orderPath: string;
  /** The way to have the same once more. */
  orderAgain: ReactNode;
}

type OutcomeProps<Kind extends CancellationView['kind']> = CommonProps & {
  view: Extract<CancellationView, {kind: Kind}>;
};

export function Cancelled({
  view,
  texts,
  orderPath,
  orderAgain,
}: OutcomeProps<'cancelled'>) {
  return (
    <Outcome
      kind="success"
      actions={
        <>
          {orderAgain}
          <BackToOrder {...{texts, orderPath}} />
          <ToShop texts={texts} />
        </>
      }
    >
      <p>{view.text}</p>
      <MoneyBack
        {...view}
        nothingPaid={texts.cancelledNothingPaid}
        timing={texts.refundTiming}
      />
    </Outcome>
  );
}

export function PartDone({
  view,
  texts,
  orderPath,
}: Omit<CommonProps, 'orderAgain'> & {view: PartDoneView}) {
  return (
    <Outcome
      kind="success"
      actions={
        <>
          <BackToOrder {...{texts, orderPath}} />
          {view.canGoOn && (
            <ButtonLink to={`${orderPath}/cancel${MORE}`} variant="quiet">
              {texts.part.more}
            </ButtonLink>
          )}
        </>
      }
    >
      <p>{view.text}</p>
      <MoneyBack
        {...view}
        nothingPaid={texts.part.nothingPaid}
        timing={texts.refundTiming}
      />
    </Outcome>
  );
}

/** What comes back, and what is still to be said about it. */
function MoneyBack({
  refund,
  remarks,
  nothingPaid,
  timing,
}: Pick<PartDoneView, 'refund' | 'remarks'> & {
  nothingPaid: string;
  timing: string;
}) {
  return (
    <>
      {refund.length === 0 && <p>{nothingPaid}</p>}
      {refund.map((line) => (
        <p key={line} className="font-semibold">
          {line}
        </p>
      ))}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {refund.length > 0 && <p className="text-ink-soft">{timing}</p>}
    </>
  );
}

/** Asks the server again while it is looked at; without a script there is a link for it. */
export function InProgress({
  view,
  texts,
  orderPath,
}: Omit<
  OutcomeProps<'in-progress' | 'warehouse-asked' | 'changing'>,
  'orderAgain'
>) {
  useRefresh(view.kind);
  return (
    <Outcome
      kind="info"
      actions={
        <>
          <ButtonLink to={`${orderPath}/cancel`}>{texts.checkAgain}</ButtonLink>
          <BackToOrder {...{texts, orderPath}} />
        </>
      }
    >
      <p>{view.text}</p>
    </Outcome>
  );
}

export function Refused({
  view,
  texts,
  orderPath,
  orderAgain,
}: OutcomeProps<'refused'>) {
  return (
    <Outcome
      kind="refusal"
      code={view.code}
      actions={
        <>
          {view.next === 'contact' && (
            <ButtonLink to={NEXT_STEP_PATHS.contact}>
              {texts.contact}
            </ButtonLink>
          )}
          {view.next === 'reorder' && orderAgain}
          {view.next === 'return' && (
            <ButtonLink to={NEXT_STEP_PATHS.return}>
              {texts.returnPolicy}
            </ButtonLink>
          )}
          <BackToOrder {...{texts, orderPath}} />
          {view.next === 'reorder' && <ToShop texts={texts} />}
        </>
      }
    >
      <p>{view.text}</p>
    </Outcome>
  );
}

/** Nothing was asked for yet, so trying again only looks again. */
export function Unanswered({
  texts,
  orderPath,
}: Omit<CommonProps, 'orderAgain'>) {
  return (
    <Outcome
      kind="caution"
      actions={
        <>
          <ButtonLink to={`${orderPath}/cancel`}>{texts.tryAgain}</ButtonLink>
          <BackToOrder {...{texts, orderPath}} />
        </>
      }
    >
      <p>{texts.unansweredText}</p>
    </Outcome>
  );
}

function ToShop({texts}: Pick<CommonProps, 'texts'>) {
  return (
    <ButtonLink to="/collections" variant="quiet">
      {texts.reorder}
    </ButtonLink>
  );
}

function BackToOrder({texts, orderPath}: Omit<CommonProps, 'orderAgain'>) {
  return (
    <ButtonLink to={orderPath} variant="secondary">
      {texts.backToOrder}
    </ButtonLink>
  );
}
