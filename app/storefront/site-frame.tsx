import {type ReactNode, useEffect, useRef} from 'react';
import {useLocation, useRevalidator} from '@remix-run/react';
import {useRootData} from '~/ui/use-root-data';
import {CartDrawer} from './cart-drawer';
import {SiteFooter} from './site-footer';
import {SiteHeader} from './site-header';
import {whenTakenFromMemory} from './visitor-cart';

interface SiteFrameProps {
  /** What is said below the header, above all pages. */
  strip?: ReactNode;
  children: ReactNode;
}

/** What every page stands in. */
export function SiteFrame({strip, children}: SiteFrameProps) {
  const {messages} = useRootData();
  const main = useRef<HTMLElement>(null);
  const {pathname} = useLocation();
  const shown = useRef(pathname);

  // A new page starts at its top for the keyboard and for screen readers too.
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({preventScroll: true});
  }, [pathname]);

  const {revalidate} = useRevalidator();
  useEffect(() => whenTakenFromMemory(revalidate), [revalidate]);

  return (
    <>
      <a className="skip-link" href="#main">
        {messages.common.skipToContent}
      </a>
      <SiteHeader />
      {strip}
      <main id="main" tabIndex={-1} ref={main}>
        {children}
      </main>
      <SiteFooter />
      <CartDrawer />
    </>
  );
}
