import {expect, it} from 'vitest';
import {menuLinks} from '~/storefront/menu-links';

const HOSTS = ['angre.example', 'angre.myshopify.com'];

it('turns addresses of the shop’s own domains into paths and leaves other sites alone', () => {
  const item = (id: string, url: string | null) => ({id, title: id, url});
  expect(
    menuLinks(
      {
        items: [
          item('own', 'https://angre.example/collections/nord?sort=title#top'),
          item('shop', 'https://angre.myshopify.com/pages/about'),
          item('other', 'https://example.org/collections/nord'),
          item('path', '/search'),
          item('heading', null),
        ],
      },
      HOSTS,
    ).map(({to}) => to),
  ).toEqual([
    '/collections/nord?sort=title#top',
    '/pages/about',
    'https://example.org/collections/nord',
    '/search',
  ]);
  expect(menuLinks(null, HOSTS)).toEqual([]);
});
