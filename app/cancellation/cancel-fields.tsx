import {Form} from '@remix-run/react';
import {useRef} from 'react';
import {Button, ButtonLink} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {
  CancelForm,
  CancelFormErrors,
  CancelFormNotice,
} from './cancel-form';
import {CancelItems} from './cancel-items';
import {IN_PART, IN_WHOLE} from './cancel-scope';
import type {CancelTexts} from './cancel-texts.server';
import type {CancellationView} from './cancellation-view.server';
import {ExplanationFields} from './explanation-fields';
import {LineChoices, PartPreview, ScopeChoice} from './part-fields';
import type {PartPreviewView} from './part-view.server';
import {RefundTo} from './refund-to';
import {usePartPreview} from './use-part-preview';

export interface FieldsProps {
  texts: CancelTexts;
  orderPath: string;
  values: CancelForm;
  token: string;
  notice: CancelFormNotice | null;
}

interface CancelFieldsProps extends FieldsProps {
  view: CancellationView & {kind: 'open' | 'part-open'};
  errors: CancelFormErrors | null;
  /** What the chosen part would come to, if that was asked. */
  preview: PartPreviewView | null;
}

/** The form that cancels: how much of it, why, where the money goes, and beside it what is cancelled. */
export function CancelFields(props: CancelFieldsProps) {
  const {view, texts, values, token} = props;
  const isSubmitting = useIsSubmitting();
  const form = useRef<HTMLFormElement>(null);
  const {preview, isAsking, ask} = usePartPreview(form, props.preview);
  return (
    <div className="group/scope grid gap-x-20 gap-y-12 lg:grid-cols-[34rem_minmax(0,22rem)] lg:items-start">
      <Form
        ref={form}
        method="post"
        className="grid min-w-0 gap-8"
        noValidate
        onSubmit={(event) => {
          const asksFirst = isForPreview(event.nativeEvent);
          if (isSubmitting || asksFirst) event.preventDefault();
          if (asksFirst) ask();
        }}
      >
        <input type="hidden" name="token" value={token} />
        <Notices {...props} />
        {view.part && view.kind === 'open' && (
          <ScopeChoice texts={texts} values={values} />
        )}
        {view.part && (
          <div className={`gap-6 ${view.kind === 'open' ? IN_PART : 'grid'}`}>
            <LineChoices
              {...{texts, values, isAsking}}
              part={view.part}
              onChange={ask}
            />
            <PartPreview {...{preview, texts, values, isAsking}} />
          </div>
        )}
        <ExplanationFields {...props} />
        {view.kind === 'open' && (
          <Whole {...props} view={view} isSubmitting={isSubmitting} />
        )}
        {view.part && <Part {...props} {...{preview, isSubmitting}} />}
      </Form>
      {view.kind === 'open' && <CancelItems items={view.items} texts={texts} />}
    </div>
  );
}

const isForPreview = (event: Event): boolean =>
  event instanceof SubmitEvent &&
  event.submitter?.getAttribute('value') === 'preview';

function Notices({view, texts, notice}: CancelFieldsProps) {
  return (
    <>
      {notice && (
        <Notice kind="caution" role="status">
          {texts.notices[notice]}
        </Notice>
      )}
      {view.hasFailedBefore && (
        <Notice kind="caution">{texts.failedBefore}</Notice>
      )}
      {view.kind === 'open' && view.granted && (
        <Notice kind="info">{view.granted}</Notice>
      )}
    </>
  );
}

function Part(props: CancelFieldsProps & {isSubmitting: boolean}) {
  const {view, preview, texts} = props;
  const isChosen = view.kind === 'part-open';
  return (
    <div className={`gap-8 ${isChosen ? 'grid' : IN_PART}`}>
      {isChosen && <input type="hidden" name="scope" value="part" />}
      <Ending
        {...props}
        warning={texts.part.irreversible}
        submit={preview?.kind === 'proposal' ? texts.part.submit : null}
      />
    </div>
  );
}

function Whole({
  view,
  ...props
}: CancelFieldsProps & {
  view: CancellationView & {kind: 'open'};
  isSubmitting: boolean;
}) {
  const {texts, values} = props;
  return (
    <div className={`grid gap-8 ${IN_WHOLE}`}>
      <input type="hidden" name="agreed" value={view.agreed} />
      <RefundTo
        name="refundTo"
        choices={view.refund}
        chosen={values.refundTo}
        texts={texts}
      />
      {view.asksWarehouse && <Notice kind="info">{texts.warehouseNote}</Notice>}
      <Ending {...props} warning={texts.irreversible} submit={texts.submit} />
    </div>
  );
}

function Ending({
  texts,
  orderPath,
  isSubmitting,
  warning,
  submit,
}: Pick<FieldsProps, 'orderPath' | 'texts'> & {
  isSubmitting: boolean;
  warning: string;
  /** Null where there is nothing to agree to yet. */
  submit: string | null;
}) {
  return (
    <>
      <p>{warning}</p>
      <div className="flex flex-wrap gap-4">
        {submit !== null && (
          <Button variant="danger" pending={isSubmitting}>
            {isSubmitting ? texts.submitting : submit}
          </Button>
        )}
        <ButtonLink to={orderPath} variant="secondary">
          {texts.keep}
        </ButtonLink>
      </div>
    </>
  );
}
