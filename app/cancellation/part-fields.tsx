import {useId} from 'react';
import {Button} from '~/ui/button';
import {ChoiceGroup} from '~/ui/field';
import type {CancelForm} from './cancel-form';
import type {CancelTexts} from './cancel-texts.server';
import type {PartChoice, PartPreviewView} from './part-view.server';
import {RefundTo} from './refund-to';

interface PartFieldsProps {
  part: PartChoice;
  texts: CancelTexts;
  values: CancelForm;
}

/** Whether the whole order is to be cancelled. */
export function ScopeChoice({
  texts,
  values,
}: Pick<PartFieldsProps, 'texts' | 'values'>) {
  return (
    <ChoiceGroup
      label={texts.part.scopeLegend}
      name="scope"
      defaultValue={values.scope}
      choices={[
        {value: 'whole', label: texts.part.whole},
        {value: 'part', label: texts.part.some},
      ]}
    />
  );
}

/** How many of which line, and the button that shows what comes back. */
export function LineChoices({
  part,
  texts,
  values,
  isAsking,
  onChange,
}: PartFieldsProps & {isAsking: boolean; onChange: () => void}) {
  const hint = useId();
  return (
    <fieldset className="choices" aria-describedby={hint}>
      <legend>{texts.part.linesLegend}</legend>
      <p className="field-hint" id={hint}>
        {texts.part.linesHint}
      </p>
      <div className="choice-list">
        {part.lines.map(({field, title, options}) => (
          <label key={field} className="choice justify-between">
            <span className="min-w-0 wrap-anywhere">{title}</span>
            <span className="w-32 flex-none">
              <select
                name={field}
                className="select"
                defaultValue={chosenOf(values, field)}
                onChange={onChange}
              >
                {options.map(({value, label}) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
            </span>
          </label>
        ))}
      </div>
      <Button
        variant="secondary"
        name="intent"
        value="preview"
        className="mt-3"
        pending={isAsking}
      >
        {texts.part.show}
      </Button>
    </fieldset>
  );
}

const chosenOf = ({lines}: CancelForm, field: string): number =>
  lines.find(({line}) => field === `line-${line}`)?.quantity ?? 0;

/** What would come back. It is read out when it changes, and has its place before there is anything to say. */
export function PartPreview({
  preview,
  texts,
  values,
  isAsking,
}: {
  preview: PartPreviewView | null;
  texts: CancelTexts;
  values: CancelForm;
  isAsking: boolean;
}) {
  return (
    <div
      aria-live="polite"
      aria-busy={isAsking}
      className="grid min-h-56 content-start gap-3 border border-rule bg-sheet p-4"
    >
      {preview === null && <p>{texts.part.choose}</p>}
      {preview?.kind === 'problem' && <p>{preview.text}</p>}
      {preview?.kind === 'proposal' && (
        <>
          <input type="hidden" name="partAgreed" value={preview.agreed} />
          <p className="font-semibold">{preview.items}</p>
          {preview.remarks.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
          {(preview.refund.length > 0 || preview.remarks.length === 0) && (
            <RefundTo
              name="partRefundTo"
              choices={preview.refund}
              chosen={values.refundTo}
              texts={texts}
            />
          )}
        </>
      )}
    </div>
  );
}
