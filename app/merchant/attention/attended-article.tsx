import type {ReactNode} from 'react';

interface Props {
  readonly id: string;
  readonly name: string;
  /** Where it can be looked at; null where nowhere. */
  readonly link: {readonly url: string; readonly label: string} | null;
  readonly children: ReactNode;
}

/** An order or a statement of which something needs a person. */
export function AttendedArticle({id, name, link, children}: Props) {
  return (
    <article aria-labelledby={id} className="grid gap-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule pb-1">
        <h3 id={id} className="text-lg">
          {name}
        </h3>
        {link && (
          <a href={link.url} className="flex min-h-12 items-center">
            {link.label}
          </a>
        )}
      </header>
      {children}
    </article>
  );
}
