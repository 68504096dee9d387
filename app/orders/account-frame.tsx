import {Form, NavLink} from '@remix-run/react';
import type {ReactNode} from 'react';
import {localePath} from '~/i18n/locale';
import {useLocale} from '~/ui/use-locale';

export interface AccountFrameTexts {
  readonly navigation: string;
  /** The account's pages; their paths are without a locale. */
  readonly pages: readonly {readonly to: string; readonly label: string}[];
  readonly signOut: string;
  /** The way to the pages for the shop; null for everybody who may not see them. */
  readonly merchant: string | null;
  /** "Signed in as Kari Nordmann"; null where Shopify could not be asked. */
  readonly signedInAs: string | null;
  /** Null where it is all that `signedInAs` has to say. */
  readonly email: string | null;
}

/** What is round every page of the account: its navigation, who is signed in, and the way out. */
export function AccountFrame({
  texts,
  children,
}: {
  texts: AccountFrameTexts;
  children: ReactNode;
}) {
  const locale = useLocale();
  return (
    <div className="page">
      <div className="flex flex-wrap items-center justify-between gap-x-8 border-b border-rule py-1 print:hidden">
        <nav aria-label={texts.navigation} className="flex flex-wrap gap-x-6">
          {texts.pages.map(({to, label}) => (
            <NavLink
              key={to}
              to={localePath(locale, to)}
              className="flex min-h-12 items-center border-b-2 border-transparent font-semibold no-underline hover:text-spot aria-[current=page]:border-spot"
            >
              {label}
            </NavLink>
          ))}
          {texts.merchant && (
            // A document of its own: the pages of the account know of no such route.
            <a
              href={localePath(locale, '/merchant')}
              className="flex min-h-12 items-center"
            >
              {texts.merchant}
            </a>
          )}
        </nav>
        <div className="flex min-w-0 items-center gap-x-6 max-sm:w-full max-sm:justify-between">
          <p className="min-w-0 text-[0.9375rem] text-ink-soft wrap-anywhere">
            {texts.signedInAs}
            {texts.email && (
              <span className="max-sm:block"> {`(${texts.email})`}</span>
            )}
          </p>
          <Form
            method="post"
            action={localePath(locale, '/account/logout')}
            reloadDocument
          >
            <button
              type="submit"
              className="button button-quiet whitespace-nowrap"
            >
              {texts.signOut}
            </button>
          </Form>
        </div>
      </div>
      <div className="pb-20">{children}</div>
    </div>
  );
}
