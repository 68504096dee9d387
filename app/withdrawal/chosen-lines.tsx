import {useId} from 'react';
import type {WithdrawTexts} from './withdraw-texts.server';
import type {ChoiceView} from './withdraw-view.server';

interface ChosenLinesProps {
  readonly choices: readonly ChoiceView[];
  /** By field name; null where all is chosen. */
  readonly chosen: Readonly<Record<string, string>> | null;
  readonly texts: Pick<WithdrawTexts, 'linesTitle' | 'linesHint'>;
  readonly error: string | undefined;
}

/** What is withdrawn from: a box for a single piece, a list of quantities for more. */
export function ChosenLines({choices, chosen, texts, error}: ChosenLinesProps) {
  const id = useId();
  return (
    <fieldset
      className="choices"
      aria-describedby={`${id}hint ${id}error`}
      aria-invalid={error ? true : undefined}
    >
      <legend>{texts.linesTitle}</legend>
      <p className="field-hint" id={`${id}hint`}>
        {texts.linesHint}
      </p>
      <div className="choice-list">
        {choices.map((choice) =>
          choice.most === 1 ? (
            <label key={choice.name} className="choice">
              <input
                type="checkbox"
                name={choice.name}
                value="1"
                defaultChecked={!chosen || chosen[choice.name] === '1'}
              />
              <Name choice={choice} />
            </label>
          ) : (
            <div key={choice.name} className="choice">
              <select
                className="select max-w-28 flex-none"
                name={choice.name}
                aria-label={choice.label}
                defaultValue={
                  chosen ? chosen[choice.name] : String(choice.most)
                }
              >
                {choice.quantities.map(({value, label}) => (
                  <option key={value} value={value}>
                    {label}
                  </option>
                ))}
              </select>
              <Name choice={choice} />
            </div>
          ),
        )}
      </div>
      <p className="field-error" id={`${id}error`} aria-live="polite">
        {error}
      </p>
    </fieldset>
  );
}

function Name({choice: {title, state}}: {choice: ChoiceView}) {
  return (
    <span>
      {title}
      <small>{state}</small>
    </span>
  );
}
