import {useLocation} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {LocaleLink} from '~/ui/locale-link';
import {useLocale} from '~/ui/use-locale';
import type {MenuLink} from './menu-links';

/** An entry of a menu, marked if it leads to the page that is open. */
export function MenuAnchor({
  link: {title, to},
  className,
}: {
  link: Pick<MenuLink, 'title' | 'to'>;
  className?: string;
}) {
  const locale = useLocale();
  const {pathname} = useLocation();
  if (!to.startsWith('/')) {
    return (
      <a className={className} href={to}>
        {title}
      </a>
    );
  }
  return (
    <LocaleLink
      className={className}
      to={to}
      aria-current={pathname === localePath(locale, to) ? 'page' : undefined}
    >
      {title}
    </LocaleLink>
  );
}
