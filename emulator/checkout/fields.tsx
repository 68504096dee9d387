/** @jsxImportSource hono/jsx */
import type {Child} from 'hono/jsx';
import type {CheckoutErrors, CheckoutValues, Field} from './checkout-form';

export interface FormState {
  readonly values: CheckoutValues;
  readonly errors: CheckoutErrors;
}

interface TextFieldProps {
  readonly form: FormState;
  readonly name: Field;
  readonly label: string;
  readonly type?: 'text' | 'email' | 'tel';
  readonly autocomplete: string;
  readonly inputmode?: 'numeric' | 'email' | 'tel';
}

/** Ids by which an input points to its error. */
const errorId = (name: Field) => `${name}-error`;

/** What a browser and a screen reader need to know of a field's error. */
export const invalidity = ({errors}: FormState, name: Field) =>
  errors[name] === undefined
    ? {}
    : {'aria-invalid': 'true' as const, 'aria-describedby': errorId(name)};

/** The error beside a field, if there is one. */
export function FieldError({form, name}: {form: FormState; name: Field}) {
  const error = form.errors[name];
  return error === undefined ? null : (
    <p class="field-error" id={errorId(name)}>
      {error}
    </p>
  );
}

/** A labelled text input that keeps what was typed. */
export function TextField({
  form,
  name,
  label,
  type = 'text',
  autocomplete,
  inputmode,
}: TextFieldProps) {
  return (
    <div class="field">
      <label htmlFor={name}>{label}</label>
      <input
        id={name}
        name={name}
        type={type}
        value={form.values[name]}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={255}
        {...invalidity(form, name)}
      />
      <FieldError form={form} name={name} />
    </div>
  );
}

/** One of a group of radio buttons. */
export function Choice({
  form,
  name,
  value,
  children,
}: {
  readonly form: FormState;
  readonly name: Field;
  readonly value: string;
  readonly children: Child;
}) {
  const id = `${name}-${value}`;
  return (
    <div class="option">
      <input
        type="radio"
        id={id}
        name={name}
        value={value}
        checked={form.values[name] === value}
      />
      <label htmlFor={id} class="choice">
        {children}
      </label>
    </div>
  );
}
