import type {Context} from '../../graphql/context';
import type {Fields} from '../../graphql/schema';
import type {ProductImage} from '../../state/catalogue';
import {CONTENT_WRITTEN_AT} from './pages';
import {publishedProducts} from '../catalogue/published';

const ITEMS_A_PAGE = 250;

interface Item {
  readonly __typename: 'SitemapResource';
  readonly handle: string;
  readonly title: string;
  readonly updatedAt: string;
  readonly image: {
    readonly alt: string;
    readonly filepath: string;
    readonly updatedAt: string;
  } | null;
}

function itemsOf(type: string, {world, locale}: Context): Item[] {
  const {blogs, collections, pages} = world.catalogue;
  const picture = (
    image: ProductImage | null | undefined,
    updatedAt: string,
  ) =>
    image
      ? {alt: image.alt[locale.language], filepath: image.file, updatedAt}
      : null;
  switch (type) {
    case 'PRODUCT':
      return publishedProducts(world).map(
        ({handle, title, images, publishedAt}) => ({
          __typename: 'SitemapResource',
          handle,
          title: title[locale.language],
          updatedAt: publishedAt,
          image: picture(images[0], publishedAt),
        }),
      );
    case 'COLLECTION':
      return collections.map(({handle, title, image, updatedAt}) => ({
        __typename: 'SitemapResource',
        handle,
        title: title[locale.language],
        updatedAt,
        image: picture(image, updatedAt),
      }));
    case 'PAGE':
      return pages.map(({handle, title}) => ({
        __typename: 'SitemapResource',
        handle,
        title: title[locale.language],
        updatedAt: CONTENT_WRITTEN_AT,
        image: null,
      }));
    case 'BLOG':
      return blogs.map(({handle, title, articles}) => ({
        __typename: 'SitemapResource',
        handle,
        title: title[locale.language],
        updatedAt: articles[0]?.publishedAt ?? CONTENT_WRITTEN_AT,
        image: null,
      }));
    case 'ARTICLE':
      return blogs.flatMap(({articles}) =>
        articles.map(({handle, title, image, publishedAt}) => ({
          __typename: 'SitemapResource',
          handle,
          title: title[locale.language],
          updatedAt: publishedAt,
          image: picture(image, publishedAt),
        })),
      );
    default:
      // Metaobjects: the shop has none.
      return [];
  }
}

export const sitemapQueries = {
  sitemap: (_root, {type}: {type: string}, context) => itemsOf(type, context),
} satisfies Fields<unknown>;

export const sitemapFields = {
  Sitemap: {
    pagesCount: (items) => ({
      count: Math.ceil(items.length / ITEMS_A_PAGE),
      precision: 'EXACT',
    }),
    resources: (items, {page}: {page: number}) => {
      const end = page * ITEMS_A_PAGE;
      return {
        hasNextPage: items.length > end,
        items: items.slice(Math.max(0, end - ITEMS_A_PAGE), end),
      };
    },
  } satisfies Fields<readonly Item[]>,
};
