import {CdnImage} from '~/ui/cdn-image';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {PageLinks} from '~/ui/page-links';
import type {ArticleView} from './article-view';
import {Breadcrumbs, type Crumb} from './breadcrumbs';
import type {PageLinks as Pages} from './pagination';
import {useFocusOnResults} from './use-focus-on-results';

interface BlogPageProps {
  blog: {
    readonly title: string;
    readonly crumbs: readonly Crumb[];
    readonly articles: readonly ArticleView[];
    readonly pages: Pages;
  };
  texts: Readonly<
    Record<
      'breadcrumbs' | 'lead' | 'newer' | 'older' | 'pages' | 'none',
      string
    >
  >;
}

/** A blog: its articles with their pictures, the newest first. */
export function BlogPage({blog, texts}: BlogPageProps) {
  const heading = useFocusOnResults();
  return (
    <div className="page section-last">
      <Breadcrumbs crumbs={blog.crumbs} label={texts.breadcrumbs} />
      <PageHeading title={blog.title} headingRef={heading}>
        <p>{texts.lead}</p>
      </PageHeading>
      {blog.articles.length === 0 && <p>{texts.none}</p>}
      <ul className="note-list">
        {blog.articles.map((article) => (
          <li key={article.id}>
            <article className="note-card">
              {article.image && (
                <CdnImage
                  image={{...article.image, alt: ''}}
                  sizes="(min-width: 48rem) 40vw, 95vw"
                  className="note-picture"
                />
              )}
              <h2>
                <LocaleLink to={article.path}>{article.title}</LocaleLink>
              </h2>
              <p className="text-ink-soft">{article.byline}</p>
              {article.excerpt && <p>{article.excerpt}</p>}
            </article>
          </li>
        ))}
      </ul>
      <PageLinks
        {...blog.pages}
        texts={{
          pageNavigation: texts.pages,
          previousPage: texts.newer,
          nextPage: texts.older,
        }}
      />
    </div>
  );
}
