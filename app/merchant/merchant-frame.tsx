import {NavLink} from '@remix-run/react';
import type {ReactNode} from 'react';
import {localePath} from '~/i18n/locale';
import {LocaleLink} from '~/ui/locale-link';
import {useLocale} from '~/ui/use-locale';

export interface MerchantFrameTexts {
  readonly navigation: string;
  /** The merchant's pages, in the order of the navigation. Paths without a locale. */
  readonly pages: readonly {readonly path: string; readonly label: string}[];
  readonly toAccount: string;
  /** Null where Shopify did not say. */
  readonly signedInAs: string | null;
}

/** What is round every page for the shop: the ways between them, and who is at work. */
export function MerchantFrame({
  texts,
  children,
}: {
  texts: MerchantFrameTexts;
  children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <div className="page">
      <div className="flex flex-wrap items-center justify-between gap-x-8 border-b border-rule py-1 print:hidden">
        <nav aria-label={texts.navigation}>
          <ul className="flex flex-wrap gap-x-6">
            {texts.pages.map(({path, label}) => (
              <li key={path}>
                <NavLink
                  to={localePath(locale, path)}
                  end
                  className="flex min-h-12 items-center border-b-2 border-transparent font-semibold no-underline hover:text-spot aria-[current=page]:border-spot"
                >
                  {label}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex min-w-0 flex-wrap items-center gap-x-6">
          <p className="min-w-0 text-[0.9375rem] text-ink-soft wrap-anywhere">
            {texts.signedInAs}
          </p>
          <LocaleLink
            to="/account/orders"
            className="button button-quiet"
            reloadDocument
          >
            {texts.toAccount}
          </LocaleLink>
        </div>
      </div>
      <div className="pb-20">{children}</div>
    </div>
  );
}
