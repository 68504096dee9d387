import {useLocation} from '@remix-run/react';
import type {MouseEventHandler} from 'react';
import {localePath} from '~/i18n/locale';
import {LocaleLink} from '~/ui/locale-link';
import {useLocale} from '~/ui/use-locale';
import type {MenuLink} from './menu-links';

/** An entry of a menu, marked if it leads to the page that is open. */
export function MenuAnchor({
  link: {title, to},
  className,
  onClick,
}: {
  link: Pick<MenuLink, 'title' | 'to'>;
  className?: string;
  onClick?: MouseEventHandler | undefined;
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
      onClick={onClick}
      aria-current={pathname === localePath(locale, to) ? 'page' : undefined}
    >
      {title}
    </LocaleLink>
  );
}
