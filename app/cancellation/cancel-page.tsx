import {Form, useNavigation} from '@remix-run/react';
import {type ReactNode, useEffect, useRef} from 'react';
import {Button, ButtonLink} from '~/ui/button';
import {ChoiceGroup, TextArea} from '~/ui/field';
import {Notice} from '~/ui/notice';
import type {CancelForm, CancelFormErrors} from './cancel-form';
import type {CancellationView} from './cancellation-view.server';
import type {CancelTexts} from './cancel-texts.server';
import {useRefresh} from './use-refresh';

interface CancelPageProps {
  /** `unavailable`: Shopify could not be asked. */
  view: CancellationView | {readonly kind: 'unavailable'};
  texts: CancelTexts;
  orderPath: string;
  /** What the customer has typed before. */
  values: CancelForm;
  errors: CancelFormErrors | null;
}

/** Everything that /account/orders/…/cancel can say. */
export function CancelPage({
  view,
  texts,
  orderPath,
  values,
  errors,
}: CancelPageProps) {
  const heading = useFocusOnChange(view.kind);
  const headings = {
    open: texts.pageTitle,
    'in-progress': texts.inProgressTitle,
    cancelled: texts.cancelledTitle,
    refused: texts.refusedTitle,
    unavailable: texts.unavailableTitle,
  };
  return (
    <div className="max-w-form">
      <h1 ref={heading} tabIndex={-1} className="page-title">
        {headings[view.kind]}
      </h1>
      <CancelPageBody
        view={view}
        texts={texts}
        orderPath={orderPath}
        values={values}
        errors={errors}
      />
    </div>
  );
}

function CancelPageBody({
  view,
  texts,
  orderPath,
  values,
  errors,
}: CancelPageProps) {
  const back = (
    <ButtonLink to={orderPath} variant="secondary">
      {texts.backToOrder}
    </ButtonLink>
  );
  switch (view.kind) {
    case 'open':
      return <OpenForm {...{view, texts, orderPath, values, errors}} />;
    case 'unavailable':
      return <UnavailableForm {...{texts, orderPath, values}} />;
    case 'in-progress':
      return (
        <Outcome
          kind="info"
          text={view.text}
          actions={<InProgressActions texts={texts} back={back} />}
        />
      );
    case 'cancelled':
      return (
        <Outcome kind="success" text={view.text} actions={back}>
          <RefundLines lines={view.refund} none={texts.cancelledNothingPaid} />
          {view.refund.length > 0 && (
            <p className="text-ink-soft">{texts.refundTiming}</p>
          )}
        </Outcome>
      );
    case 'refused':
      return (
        <Outcome
          kind="refusal"
          text={view.text}
          code={view.code}
          actions={
            <>
              {view.next === 'contact' && (
                <ButtonLink to="/pages/contact">{texts.contact}</ButtonLink>
              )}
              {view.next === 'return' && (
                <ButtonLink to="/policies/refund-policy">
                  {texts.returnPolicy}
                </ButtonLink>
              )}
              {back}
            </>
          }
        />
      );
  }
}

function OpenForm({
  view,
  texts,
  orderPath,
  values,
  errors,
}: CancelPageProps & {view: CancellationView & {kind: 'open'}}) {
  const isSubmitting = useNavigation().state !== 'idle';
  return (
    <>
      <p>{view.deadline}</p>
      {view.hasFailedBefore && (
        <Notice kind="caution">{texts.failedBefore}</Notice>
      )}
      <Form
        method="post"
        className="stack"
        noValidate
        onSubmit={(event) => {
          if (isSubmitting) event.preventDefault();
        }}
      >
        <ChoiceGroup
          label={texts.reasonLegend}
          hint={
            view.reasonRequired ? texts.reasonHintRequired : texts.reasonHint
          }
          error={errors?.reason && texts.reasonMissing}
          name="reason"
          required={view.reasonRequired}
          defaultValue={values.reason}
          choices={view.reasons.map(({key, label}) => ({value: key, label}))}
        />
        <TextArea
          label={texts.commentLabel}
          hint={texts.commentHint}
          error={errors?.comment && texts.commentTooLong}
          name="comment"
          defaultValue={values.comment}
          autoComplete="off"
        />
        <RefundTo lines={view.refund} texts={texts} />
        <p>{texts.irreversible}</p>
        <p className="actions">
          <Button variant="danger" pending={isSubmitting}>
            {isSubmitting ? texts.submitting : texts.submit}
          </Button>
          <ButtonLink to={orderPath} variant="secondary">
            {texts.keep}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}

function RefundTo({
  lines,
  texts,
}: {
  lines: readonly string[];
  texts: CancelTexts;
}) {
  if (lines.length === 0) {
    return (
      <fieldset className="choices">
        <legend>{texts.refundLegend}</legend>
        <p>{texts.nothingPaid}</p>
      </fieldset>
    );
  }
  return (
    <ChoiceGroup
      label={texts.refundLegend}
      hint={texts.refundTiming}
      name="refundTo"
      defaultValue="original"
      choices={[
        {
          value: 'original',
          label: texts.refundOriginal,
          hint: lines.join('. '),
        },
      ]}
    />
  );
}

function UnavailableForm({
  texts,
  orderPath,
  values,
}: Pick<CancelPageProps, 'texts' | 'orderPath' | 'values'>) {
  return (
    <>
      <Notice kind="caution" role="status">
        {texts.unavailableText}
      </Notice>
      <Form method="post" className="stack" noValidate>
        <input type="hidden" name="reason" value={values.reason} />
        <TextArea
          label={texts.commentLabel}
          hint={texts.commentHint}
          name="comment"
          defaultValue={values.comment}
          autoComplete="off"
        />
        <p className="actions">
          <Button>{texts.tryAgain}</Button>
          <ButtonLink to={orderPath} variant="secondary">
            {texts.backToOrder}
          </ButtonLink>
        </p>
      </Form>
    </>
  );
}

function InProgressActions({
  texts,
  back,
}: {
  texts: CancelTexts;
  back: ReactNode;
}) {
  useRefresh();
  return (
    <>
      <ButtonLink to="">{texts.checkAgain}</ButtonLink>
      {back}
    </>
  );
}

interface OutcomeProps {
  kind: 'info' | 'success' | 'refusal';
  text: string;
  code?: string;
  actions: ReactNode;
  children?: ReactNode;
}

function Outcome({kind, text, code, actions, children}: OutcomeProps) {
  return (
    <>
      <Notice kind={kind} role="status" data-decision-code={code}>
        <p>{text}</p>
        {children}
      </Notice>
      <p className="actions">{actions}</p>
    </>
  );
}

function RefundLines({lines, none}: {lines: readonly string[]; none: string}) {
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Moves the focus to the heading when the page's answer has changed under the customer. */
function useFocusOnChange(kind: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(kind);
  useEffect(() => {
    if (last.current !== kind) heading.current?.focus();
    last.current = kind;
  }, [kind]);
  return heading;
}
