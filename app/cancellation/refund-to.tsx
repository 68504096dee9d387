import {ChoiceGroup} from '~/ui/field';
import type {CancelForm} from './cancel-form';
import type {CancelTexts} from './cancel-texts.server';
import type {RefundChoice} from './refund-lines.server';

/** Where the money goes, each way with what it comes to. */
export function RefundTo({
  name,
  choices,
  chosen,
  texts,
}: {
  name: 'partRefundTo' | 'refundTo';
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
      name={name}
      defaultValue={isOffered ? chosen : first.route}
      choices={choices.map(({route, label, lines}) => ({
        value: route,
        label,
        hint: lines.join('. '),
      }))}
    />
  );
}
