import type {
  Blog,
  Collection,
  ContentPage,
  Localized,
  Menu,
  MenuItem,
} from '../../state/catalogue';

const FIRST_MENU_ID = 200_000_000_001;
const FIRST_ITEM_ID = 400_000_000_001;
/** Room for one menu's items, so that a longer menu moves no other menu's ids. */
const IDS_PER_MENU = 100;

type Link = Pick<MenuItem, 'title' | 'type' | 'path' | 'resourceId'>;

const GIFT_CARD: Link = {
  title: {en: 'Gift card', nb: 'Gavekort'},
  type: 'HTTP',
  path: '/products/gift-card',
  resourceId: null,
};

const toCollection = ({id, title, handle}: Collection): Link => ({
  title,
  type: 'COLLECTION',
  path: `/collections/${handle}`,
  resourceId: id,
});

const toPage = ({id, title, handle}: ContentPage): Link => ({
  title,
  type: 'PAGE',
  path: `/pages/${handle}`,
  resourceId: id,
});

const toPolicy = ({id, title, handle}: ContentPage): Link => ({
  title,
  type: 'SHOP_POLICY',
  path: `/policies/${handle}`,
  resourceId: id,
});

const toBlog = ({id, title, handle}: Blog): Link => ({
  title,
  type: 'BLOG',
  path: `/blogs/${handle}`,
  resourceId: id,
});

function menu(
  position: number,
  handle: string,
  title: Localized,
  links: readonly Link[],
): Menu {
  return {
    id: FIRST_MENU_ID + position,
    handle,
    title,
    items: links.map((link, index) => ({
      id: FIRST_ITEM_ID + position * IDS_PER_MENU + index,
      ...link,
      items: [],
    })),
  };
}

/** The two menus that Hydrogen asks for, `main-menu` and `footer`. */
export function buildMenus(
  collections: readonly Collection[],
  pages: readonly ContentPage[],
  policies: readonly ContentPage[],
  blogs: readonly Blog[],
): Menu[] {
  const about = pages.filter(({handle}) => handle === 'about');
  const help = pages.filter(({handle}) => handle !== 'about');
  return [
    menu(0, 'main-menu', {en: 'Main menu', nb: 'Hovedmeny'}, [
      ...collections.map(toCollection),
      ...about.map(toPage),
    ]),
    menu(1, 'footer', {en: 'Footer', nb: 'Bunnmeny'}, [
      ...blogs.map(toBlog),
      ...help.map(toPage),
      GIFT_CARD,
      ...policies.map(toPolicy),
    ]),
  ];
}
