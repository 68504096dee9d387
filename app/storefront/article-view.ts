import {formatDate} from '~/i18n/format';
import type {Locale} from '~/i18n/locale';
import {fill, messagesFor} from '~/i18n/messages';
import type {ArticleCardFragment} from '~/shopify/generated/storefront.server';
import type {ImageView} from '~/ui/cdn-image';
import {imageView} from './image-view';

/** An article in a list of them. */
export interface ArticleView {
  readonly id: string;
  /** Without a locale. */
  readonly path: string;
  readonly title: string;
  readonly excerpt: string | null;
  /** Who wrote it, and on which day by the shop's calendar. */
  readonly byline: string;
  readonly image: ImageView | null;
}

export function articleView(
  article: ArticleCardFragment,
  locale: Locale,
  timeZone: string,
): ArticleView {
  const date = formatDate(locale, article.publishedAt, timeZone);
  const author = article.authorV2?.name;
  return {
    id: article.id,
    path: `/blogs/${article.blog.handle}/${article.handle}`,
    title: article.title,
    excerpt: article.excerpt,
    byline: author
      ? fill(messagesFor(locale).shop.notes.by, {author, date})
      : date,
    image: article.image && imageView(article.image),
  };
}
