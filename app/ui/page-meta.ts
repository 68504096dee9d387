import type {MetaDescriptor} from '@remix-run/react';

export const SHOP_NAME = 'Angre';

/** What the browser calls a page: its title with the shop's name. */
export const pageTitle = (title: string | undefined): string =>
  title === undefined ? SHOP_NAME : `${title} · ${SHOP_NAME}`;

/** The head of a page that search engines have no business with: its title, and perhaps a sentence about it. */
export function pageMeta(
  title: string | undefined,
  description?: string | null,
): MetaDescriptor[] {
  return [
    {title: pageTitle(title)},
    ...(description ? [{name: 'description', content: description}] : []),
  ];
}
