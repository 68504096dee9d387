import {Link, type LinkProps} from '@remix-run/react';
import {localePath} from '~/i18n/locale';
import {useLocale} from './use-locale';

type LocaleLinkProps = Omit<LinkProps, 'to'> & {
  /** A path of the site without a locale: "/cart". May have a query and a hash. */
  to: string;
};

/** A link that stays in the visitor's language and market. */
export function LocaleLink({to, ...rest}: LocaleLinkProps) {
  return <Link to={localePath(useLocale(), to)} {...rest} />;
}
