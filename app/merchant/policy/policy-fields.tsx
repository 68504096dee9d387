import {ChoiceGroup, Field, Select, TextArea} from '~/ui/field';
import {Button} from '~/ui/button';
import type {AddView, FieldView, RemovableView} from './field-view';

/** Fields of the editor, one below the other. */
export function PolicyFields({fields}: {fields: readonly FieldView[]}) {
  return (
    <>
      {fields.map((field) => (
        <PolicyField key={field.name} field={field} />
      ))}
    </>
  );
}

function PolicyField({field}: {field: FieldView}) {
  const {name, label, hint, error} = field;
  const common = {name, label, hint, error};
  switch (field.kind) {
    case 'input':
      return (
        <Field
          {...common}
          type={field.type}
          inputMode={field.inputMode}
          defaultValue={field.value}
          autoComplete="off"
        />
      );
    case 'lines':
      return (
        <TextArea
          {...common}
          defaultValue={field.value}
          autoComplete="off"
          spellCheck={false}
        />
      );
    case 'radios':
      return (
        <div className="[&_.choice]:border-0 [&_.choice-list]:flex [&_.choice-list]:gap-8 [&_.choice-list]:border-0">
          <ChoiceGroup
            {...common}
            choices={field.options}
            defaultValue={field.value}
          />
        </div>
      );
    case 'select':
      return (
        <Select
          {...common}
          options={field.options}
          defaultValue={field.value}
        />
      );
    case 'marks':
      return <Marks field={field} />;
    case 'group':
      return (
        <Part field={field}>
          <Columns fields={field.fields} />
        </Part>
      );
    case 'rows':
      return (
        <Part field={field}>
          {field.rows.map((row) => (
            <Row key={row.remove} row={row} />
          ))}
          <AddButtons add={field.add} title={field.addTitle} />
        </Part>
      );
  }
}

/** Short answers side by side; what has parts of its own takes the whole width. */
function Columns({fields}: {fields: readonly FieldView[]}) {
  return (
    <div className="grid gap-x-6 gap-y-2 sm:grid-cols-2 sm:items-start [&>fieldset]:col-span-full">
      <PolicyFields fields={fields} />
    </div>
  );
}

function Part({
  field: {name, label, hint, error},
  children,
}: {
  field: FieldView;
  children: React.ReactNode;
}) {
  return (
    <fieldset
      className="choices grid gap-3"
      aria-invalid={error ? true : undefined}
    >
      <legend className="mb-2">{label}</legend>
      <input type="hidden" name={name} value="" />
      {hint && <p className="field-hint">{hint}</p>}
      {children}
      <p className="field-error" aria-live="polite">
        {error}
      </p>
    </fieldset>
  );
}

function Marks({field}: {field: Extract<FieldView, {kind: 'marks'}>}) {
  return (
    <Part field={field}>
      <div className="choice-list grid-cols-1 gap-x-8 sm:grid-cols-2">
        {field.marks.map(({name, label, isOn}) => (
          <label key={name} className="choice">
            <input
              type="checkbox"
              name={name}
              value="on"
              defaultChecked={isOn}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </Part>
  );
}

function Row({
  row: {title, marker, remove, removeLabel, fields},
}: {
  row: RemovableView;
}) {
  return (
    <fieldset className="grid min-w-0 gap-2 border-t border-rule pt-4">
      <legend className="sr-only">{title}</legend>
      {marker !== null && <input type="hidden" name={marker} value="" />}
      <Columns fields={fields} />
      <p>
        <Button variant="quiet" name="intent" value={remove}>
          {removeLabel}
        </Button>
      </p>
    </fieldset>
  );
}

function AddButtons({
  add,
  title,
}: {
  add: readonly AddView[];
  title: string | null;
}) {
  const buttons = add.map(({post, label}) => (
    <Button
      key={post}
      variant={title === null ? 'secondary' : 'quiet'}
      name="intent"
      value={post}
    >
      {label}
    </Button>
  ));
  if (title === null) return <p>{buttons}</p>;
  return (
    <details>
      <summary className="flex min-h-12 cursor-pointer items-center font-semibold">
        {title}
      </summary>
      <div className="flex flex-wrap gap-x-6">{buttons}</div>
    </details>
  );
}
