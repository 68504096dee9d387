import {Form, useNavigation} from '@remix-run/react';
import {Button, ButtonLink} from '~/ui/button';
import {ChoiceGroup, TextArea} from '~/ui/field';
import {Notice} from '~/ui/notice';
import type {
  CancelForm,
  CancelFormErrors,
  CancelFormNotice,
} from './cancel-form';
import type {CancelTexts} from './cancel-texts.server';
import type {CancellationView} from './cancellation-view.server';
import type {RefundChoice} from './refund-lines.server';

interface FieldsProps {
  texts: CancelTexts;
  orderPath: string;
  values: CancelForm;
  token: string;
  notice: CancelFormNotice | null;
}

/** The form that cancels: why, where the money goes, and beside it what is cancelled. */
export function CancelFields({
  view,
  texts,
  orderPath,
  values,
  token,
  notice,
  errors,
}: FieldsProps & {
  view: CancellationView & {kind: 'open'};
  errors: CancelFormErrors | null;
}) {
  const isSubmitting = useNavigation().formMethod === 'POST';
  return (
    <div className="grid gap-x-20 gap-y-12 lg:grid-cols-[34rem_minmax(0,22rem)] lg:items-start">
      <Form
        method="post"
        className="grid min-w-0 gap-8"
        noValidate
        onSubmit={(event) => {
          if (isSubmitting) event.preventDefault();
        }}
      >
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="agreed" value={view.agreed} />
        {notice && (
          <Notice kind="caution" role="status">
            {texts.notices[notice]}
          </Notice>
        )}
        {view.hasFailedBefore && (
          <Notice kind="caution">{texts.failedBefore}</Notice>
        )}
        {view.granted && <Notice kind="info">{view.granted}</Notice>}
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
        <RefundTo
          choices={view.refund}
          chosen={values.refundTo}
          texts={texts}
        />
        {view.asksWarehouse && (
          <Notice kind="info">{texts.warehouseNote}</Notice>
        )}
        <p>{texts.irreversible}</p>
        <div className="flex flex-wrap gap-4">
          <Button variant="danger" pending={isSubmitting}>
            {isSubmitting ? texts.submitting : texts.submit}
          </Button>
          <ButtonLink to={orderPath} variant="secondary">
            {texts.keep}
          </ButtonLink>
        </div>
      </Form>
      <CancelItems items={view.items} texts={texts} />
    </div>
  );
}

/** What the form is about. */
export function CancelItems({
  items,
  texts,
}: {
  items: readonly string[];
  texts: CancelTexts;
}) {
  return (
    <section className="border-y border-ink py-5 max-lg:order-first">
      <h2 className="text-lg">{texts.itemsTitle}</h2>
      <ul className="mt-3 grid gap-1">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}

/** Where the money goes, as far as there is a choice. */
export function RefundTo({
  choices,
  chosen,
  texts,
}: {
  choices: readonly RefundChoice[];
  chosen: CancelForm['refundTo'];
  texts: CancelTexts;
}) {
  const [first] = choices;
  if (!first) {
    return (
      <fieldset className="choices">
        <legend>{texts.refundLegend}</legend>
        <p className="mt-2">{texts.nothingPaid}</p>
      </fieldset>
    );
  }
  const isOffered = choices.some(({route}) => route === chosen);
  return (
    <ChoiceGroup
      label={texts.refundLegend}
      hint={texts.refundTiming}
      name="refundTo"
      defaultValue={isOffered ? chosen : first.route}
      choices={choices.map(({route, label, lines}) => ({
        value: route,
        label,
        hint: lines.join('. '),
      }))}
    />
  );
}

/** The same form when Shopify could not be asked: what was typed, and a way to try again. */
export function RetryFields({
  texts,
  orderPath,
  values,
  token,
  notice,
}: FieldsProps) {
  const isSubmitting = useNavigation().formMethod === 'POST';
  return (
    <Form method="post" className="grid max-w-form gap-8" noValidate>
      <Notice kind="caution" role="status">
        {notice ? texts.notices[notice] : texts.unavailableText}
      </Notice>
      <input type="hidden" name="token" value={token} />
      <input type="hidden" name="reason" value={values.reason} />
      <input type="hidden" name="refundTo" value={values.refundTo} />
      <input type="hidden" name="agreed" value={values.agreed} />
      <TextArea
        label={texts.commentLabel}
        hint={texts.commentHint}
        name="comment"
        defaultValue={values.comment}
        autoComplete="off"
      />
      <div className="flex flex-wrap gap-4">
        <Button pending={isSubmitting}>{texts.tryAgain}</Button>
        <ButtonLink to={orderPath} variant="secondary">
          {texts.backToOrder}
        </ButtonLink>
      </div>
    </Form>
  );
}
