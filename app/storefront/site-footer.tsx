import {useLocation} from '@remix-run/react';
import {LOCALES, samePathIn} from '~/i18n/locale';
import {PRIVACY_PATH} from '~/privacy/privacy-path';
import {LocaleLink} from '~/ui/locale-link';
import {RegistrationMark} from '~/ui/registration-mark';
import {useRootData} from '~/ui/use-root-data';
import {Wordmark} from '~/ui/wordmark';
import {MenuAnchor} from './menu-anchor';

/** The foot of every page: what the shop is, its other pages, language and currency. */
export function SiteFooter() {
  const {frame, messages, privacyLink, withdrawalLink} = useRootData();
  const texts = messages.common;
  return (
    <footer className="site-footer">
      <div className="page site-footer-grid">
        <div>
          <Wordmark className="h-10" />
          <p className="mt-5 max-w-[22rem] text-ink-soft">
            {texts.footerAbout}
          </p>
        </div>
        <nav aria-label={texts.footerMenu} className="footer-menu">
          {frame.footer.map((link) => (
            <MenuAnchor key={link.id} link={link} />
          ))}
          <LocaleLink to="/orders/find">{texts.findOrder}</LocaleLink>
          {/* The law wants it on every page, and not somewhere in a menu that a merchant may change. */}
          <LocaleLink to="/withdraw">{withdrawalLink}</LocaleLink>
          <LocaleLink to={PRIVACY_PATH}>{privacyLink}</LocaleLink>
        </nav>
        <LocaleChoice label={texts.languageAndCurrency} />
      </div>
      <div className="page site-colophon">
        <div className="colour-bar" />
        <RegistrationMark className="size-6" />
        <p>{texts.madeIn}</p>
      </div>
    </footer>
  );
}

function LocaleChoice({label}: {label: string}) {
  const {locale: current} = useRootData();
  const {pathname} = useLocation();
  return (
    <nav aria-label={label} className="footer-menu">
      {LOCALES.map((locale) => (
        // A whole document: its language and its prices are others.
        <a
          key={locale.tag}
          href={samePathIn(locale, pathname)}
          hrefLang={locale.tag}
          lang={locale.tag}
          aria-current={locale.tag === current.tag ? 'true' : undefined}
        >
          {locale.label}{' '}
          <span className="text-ink-soft">{locale.currency}</span>
        </a>
      ))}
    </nav>
  );
}
