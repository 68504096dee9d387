import type {Context} from '../../graphql/context';
import {gid} from '../../graphql/gid';
import type {Fields} from '../../graphql/schema';
import type {Menu, MenuItem} from '../../state/catalogue';
import {collectionSource} from '../catalogue/sources';
import {onlineStoreUrl} from '../catalogue/products';
import {blogSource} from './blogs';
import {pageSource} from './pages';

const RESOURCE_TYPES: Readonly<Record<string, string | undefined>> = {
  BLOG: 'Blog',
  COLLECTION: 'Collection',
  PAGE: 'Page',
  SHOP_POLICY: 'ShopPolicy',
};

function resource({type, resourceId}: MenuItem, {world}: Context) {
  const {blogs, collections, pages, policies} = world.catalogue;
  const isIt = ({id}: {id: number}) => id === resourceId;
  switch (type) {
    case 'BLOG':
      return blogs.filter(isIt).map(blogSource)[0] ?? null;
    case 'COLLECTION':
      return collections.filter(isIt).map(collectionSource)[0] ?? null;
    case 'PAGE':
      return pages.filter(isIt).map(pageSource)[0] ?? null;
    case 'SHOP_POLICY': {
      const policy = policies.find(isIt);
      return policy ? {__typename: 'ShopPolicy', policy} : null;
    }
    default:
      return null;
  }
}

const countItems = (items: readonly MenuItem[]): number =>
  items.reduce((sum, item) => sum + 1 + countItems(item.items), 0);

export const menuQueries = {
  menu: (_root, {handle}: {handle: string}, {world}) =>
    world.catalogue.menus.find((menu) => menu.handle === handle) ?? null,
} satisfies Fields<unknown>;

export const menuFields = {
  Menu: {
    id: ({id}) => gid('Menu', id),
    itemsCount: ({items}) => countItems(items),
    title: ({title}, _args, {locale}) => title[locale.language],
  } satisfies Fields<Menu>,
  MenuItem: {
    id: ({id}) => gid('MenuItem', id),
    resource: (item, _args, context) => resource(item, context),
    resourceId: ({type, resourceId}) => {
      const resourceType = RESOURCE_TYPES[type];
      return resourceId === null || resourceType === undefined
        ? null
        : gid(resourceType, resourceId);
    },
    tags: () => [],
    title: ({title}, _args, {locale}) => title[locale.language],
    url: ({path}, _args, context) => onlineStoreUrl(context, path),
  } satisfies Fields<MenuItem>,
};
