import type {ReactNode} from 'react';

/** Fields that belong together, under a heading that is their name. */
export function FieldGroup({
  legend,
  children,
}: {
  legend: string;
  children: ReactNode;
}) {
  return (
    <fieldset className="grid min-w-0 gap-2">
      <legend className="mb-4 w-full border-b border-ink pb-2 text-xl font-semibold">
        {legend}
      </legend>
      {children}
    </fieldset>
  );
}
