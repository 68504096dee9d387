import {
  type InputHTMLAttributes,
  type ReactNode,
  type SelectHTMLAttributes,
  type TextareaHTMLAttributes,
  useId,
} from 'react';

interface FieldTexts {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong with the value. Its space is reserved, so nothing moves when it appears. */
  error?: string | undefined;
}

type FieldProps = FieldTexts & InputHTMLAttributes<HTMLInputElement>;
type TextAreaProps = FieldTexts & TextareaHTMLAttributes<HTMLTextAreaElement>;

/** A one-line text box with its label, hint and error. */
export function Field({label, hint, error, ...rest}: FieldProps) {
  const {ids, aria} = useFieldAria(hint, error);
  return (
    <div className="field">
      <label htmlFor={ids.control}>{label}</label>
      <FieldHint id={ids.hint}>{hint}</FieldHint>
      <input type="text" {...rest} {...aria} />
      <FieldError id={ids.error}>{error}</FieldError>
    </div>
  );
}

/** A text box of several lines with its label, hint and error. */
export function TextArea({label, hint, error, ...rest}: TextAreaProps) {
  const {ids, aria} = useFieldAria(hint, error);
  return (
    <div className="field">
      <label htmlFor={ids.control}>{label}</label>
      <FieldHint id={ids.hint}>{hint}</FieldHint>
      <textarea rows={3} {...rest} {...aria} />
      <FieldError id={ids.error}>{error}</FieldError>
    </div>
  );
}

type SelectProps = FieldTexts &
  SelectHTMLAttributes<HTMLSelectElement> & {
    options: readonly {readonly value: string; readonly label: string}[];
  };

/** A choice of one among a few, closed until it is opened, with its label, hint and error. */
export function Select({label, hint, error, options, ...rest}: SelectProps) {
  const {ids, aria} = useFieldAria(hint, error);
  return (
    <div className="field">
      <label htmlFor={ids.control}>{label}</label>
      <FieldHint id={ids.hint}>{hint}</FieldHint>
      <select className="select" {...rest} {...aria}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldError id={ids.error}>{error}</FieldError>
    </div>
  );
}

/** One of the answers of a `ChoiceGroup`. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly disabled?: boolean;
}

interface ChoiceGroupProps extends FieldTexts {
  /** The group's question: its accessible name. */
  label: string;
  name: string;
  choices: readonly Choice[];
  type?: 'radio' | 'checkbox';
  defaultValue?: string | undefined;
  required?: boolean;
}

/** A question with its answers as radio buttons (or checkboxes), each as large as a finger. */
export function ChoiceGroup({
  label,
  hint,
  error,
  name,
  choices,
  type = 'radio',
  defaultValue,
  required,
}: ChoiceGroupProps) {
  const {ids, aria} = useFieldAria(hint, error);
  return (
    <fieldset
      className="choices"
      aria-describedby={aria['aria-describedby']}
      aria-invalid={aria['aria-invalid']}
    >
      <legend>{label}</legend>
      <FieldHint id={ids.hint}>{hint}</FieldHint>
      <div className="choice-list">
        {choices.map((choice) => (
          <label key={choice.value} className="choice">
            <input
              type={type}
              name={name}
              value={choice.value}
              defaultChecked={choice.value === defaultValue}
              disabled={choice.disabled}
              required={type === 'radio' && required}
            />
            <span>
              {choice.label}
              {choice.hint && <small>{choice.hint}</small>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={ids.error}>{error}</FieldError>
    </fieldset>
  );
}

function useFieldAria(hint: ReactNode, error: string | undefined) {
  const control = useId();
  const ids = {control, hint: `${control}hint`, error: `${control}error`};
  return {
    ids,
    aria: {
      id: control,
      'aria-describedby': hint ? `${ids.hint} ${ids.error}` : ids.error,
      'aria-invalid': error ? true : undefined,
    },
  };
}

function FieldHint({id, children}: {id: string; children: ReactNode}) {
  return children ? (
    <p className="field-hint" id={id}>
      {children}
    </p>
  ) : null;
}

function FieldError({id, children}: {id: string; children: ReactNode}) {
  return (
    <p className="field-error" id={id} aria-live="polite">
      {children}
    </p>
  );
}
