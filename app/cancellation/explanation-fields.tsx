import {ChoiceGroup, TextArea} from '~/ui/field';
import type {CancelForm, CancelFormErrors} from './cancel-form';
import type {CancelFormView} from './cancel-form-view.server';
import type {CancelTexts} from './cancel-texts.server';

interface ExplanationFieldsProps {
  view: Pick<CancelFormView, 'reasonRequired' | 'reasons'>;
  texts: CancelTexts;
  values: Pick<CancelForm, 'comment' | 'reason'>;
  errors: CancelFormErrors | null;
}

/** Why, and anything else that the shop should know. */
export function ExplanationFields({
  view,
  texts,
  values,
  errors,
}: ExplanationFieldsProps) {
  return (
    <>
      <ChoiceGroup
        label={texts.reasonLegend}
        hint={view.reasonRequired ? texts.reasonHintRequired : texts.reasonHint}
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
    </>
  );
}
