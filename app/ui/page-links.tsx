import {Link} from '@remix-run/react';

interface PageLinksProps {
  /** Queries of the neighbouring pages ("?after=…"); null where there is none. */
  previous: string | null;
  next: string | null;
  texts: {
    readonly pageNavigation: string;
    readonly previousPage: string;
    readonly nextPage: string;
  };
}

/** The way to the pages before and after in a long list; nothing where all fits on one. */
export function PageLinks({previous, next, texts}: PageLinksProps) {
  if (previous === null && next === null) return null;
  return (
    <nav aria-label={texts.pageNavigation} className="button-row mt-12">
      {previous && (
        <Link rel="prev" className="button button-secondary" to={previous}>
          {texts.previousPage}
        </Link>
      )}
      {next && (
        <Link rel="next" className="button button-secondary" to={next}>
          {texts.nextPage}
        </Link>
      )}
    </nav>
  );
}
