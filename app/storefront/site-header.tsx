import {useLocation} from '@remix-run/react';
import {LocaleLink} from '~/ui/locale-link';
import {useRootData} from '~/ui/use-root-data';
import {Wordmark} from '~/ui/wordmark';
import {MenuAnchor} from './menu-anchor';
import {useSearchDialog} from './use-search-dialog';
import {WithCart} from './with-cart';

/** The top of every page: name, menu, search, account, cart. */
export function SiteHeader() {
  const {frame, messages} = useRootData();
  const {pathname} = useLocation();
  const texts = messages.common;
  const {dialog, open} = useSearchDialog();
  const tools = [
    {title: texts.search, to: '/search', onClick: open},
    {title: texts.account, to: '/account/orders'},
  ];
  return (
    <header className="site-header">
      <div className="page site-bar">
        {/* A new page is a new menu, and a new menu is closed. */}
        <details key={pathname} className="small-menu">
          <summary>{texts.menu}</summary>
          <nav aria-label={texts.mainMenu}>
            {frame.header.map((link) => (
              <MenuAnchor key={link.to} link={link} />
            ))}
            {tools.map((link) => (
              <MenuAnchor key={link.to} link={link} onClick={link.onClick} />
            ))}
          </nav>
        </details>
        <LocaleLink to="/" className="site-name">
          <Wordmark />
          <span className="sr-only">
            {texts.shopName}, {texts.home}
          </span>
        </LocaleLink>
        <nav aria-label={texts.mainMenu} className="wide-menu">
          {frame.header.map((link) => (
            <MenuAnchor key={link.id} link={link} />
          ))}
        </nav>
        <div className="site-tools">
          {tools.map((link) => (
            <MenuAnchor
              key={link.to}
              link={link}
              className="wide-only"
              onClick={link.onClick}
            />
          ))}
          <CartLink />
        </div>
      </div>
      {dialog}
    </header>
  );
}

function CartLink() {
  const {messages} = useRootData();
  return (
    <LocaleLink to="/cart" className="cart-link">
      {messages.common.cart}
      <span className="cart-count">
        <WithCart>
          {(state) =>
            state.kind === 'ready' &&
            state.cart && (
              <>
                <span aria-hidden="true">{state.cart.count}</span>
                <span className="sr-only">, {state.cart.countLabel}</span>
              </>
            )
          }
        </WithCart>
      </span>
    </LocaleLink>
  );
}
