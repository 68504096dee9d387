import type {MetaDescriptor} from '@remix-run/react';

const SHOP_NAME = 'Angre';

/** The head of a page: its title with the shop's name, and what a search engine may say about it. */
export function pageMeta(
  title: string | undefined,
  description?: string | null,
): MetaDescriptor[] {
  return [
    {title: title === undefined ? SHOP_NAME : `${title} · ${SHOP_NAME}`},
    ...(description ? [{name: 'description', content: description}] : []),
  ];
}
