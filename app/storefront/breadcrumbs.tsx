import {LocaleLink} from '~/ui/locale-link';

/** A page on the way to another. */
export interface Crumb {
  readonly title: string;
  /** Without a locale. */
  readonly path: string;
}

/** The way from the front page to this one, which comes last and is no link. */
export function Breadcrumbs({
  crumbs,
  label,
}: {
  crumbs: readonly Crumb[];
  label: string;
}) {
  return (
    <nav aria-label={label} className="breadcrumbs">
      <ol>
        {crumbs.map(({title, path}, index) => (
          <li key={path}>
            {index === crumbs.length - 1 ? (
              <span aria-current="page">{title}</span>
            ) : (
              <LocaleLink to={path}>{title}</LocaleLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
