import {type ReactNode, useId} from 'react';

interface SelectFieldProps {
  label: ReactNode;
  hint?: ReactNode;
  name: string;
  defaultValue: string;
  options: readonly {
    readonly value: string;
    readonly label: string;
    readonly disabled?: boolean;
  }[];
}

/** A choice of one from a list that folds away, with its label and hint. */
export function SelectField({
  label,
  hint,
  name,
  defaultValue,
  options,
}: SelectFieldProps) {
  const id = useId();
  const hintId = `${id}hint`;
  return (
    <div className="field content-start">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={name}
        className="select"
        defaultValue={defaultValue}
        aria-describedby={hint ? hintId : undefined}
      >
        {options.map(({value, label: text, disabled}) => (
          <option key={value} value={value} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
      {hint && (
        <p className="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
