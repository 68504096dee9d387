import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {fill, messagesFor} from '~/i18n/messages';
import {loadArticle} from '~/storefront/blog.server';
import {Breadcrumbs} from '~/storefront/breadcrumbs';
import {CdnImage} from '~/ui/cdn-image';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {RichText} from '~/ui/rich-text';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const {blog = '', article = ''} = params;
  const loaded = await loadArticle(context, {blog, article}, request);
  const {breadcrumbs, notes} = messagesFor(context.locale).shop;
  return {
    ...loaded,
    texts: {
      breadcrumbs,
      back: fill(notes.back, {blog: loaded.blog.title}),
    },
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Article() {
  const {article, html, blog, crumbs, texts} = useLoaderData<typeof loader>();
  return (
    <article className="page section-last">
      <Breadcrumbs crumbs={crumbs} label={texts.breadcrumbs} />
      <PageHeading title={article.title}>
        <p>{article.byline}</p>
      </PageHeading>
      <div className="note">
        <RichText html={html} />
        {article.image && (
          <CdnImage
            image={article.image}
            sizes="(min-width: 60rem) 34rem, 95vw"
            isMain
            className="note-picture"
          />
        )}
      </div>
      <p className="mt-10">
        <LocaleLink to={blog.path}>{texts.back}</LocaleLink>
      </p>
    </article>
  );
}
