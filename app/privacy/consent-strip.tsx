import {useFetcher, useLocation} from '@remix-run/react';
import {useNonce} from '@shopify/hydrogen';
import {useEffect, useState} from 'react';
import {localePath} from '~/i18n/locale';
import {HAS_CHOSEN} from '~/shopify/visitor-consent';
import {Button} from '~/ui/button';
import {LocaleLink} from '~/ui/locale-link';
import {useLocale} from '~/ui/use-locale';
import {CHOOSE_CONSENT} from './choose-consent-key';
import {PRIVACY_PATH} from './privacy-path';

interface ConsentStripProps {
  readonly texts: {
    readonly title: string;
    readonly question: string;
    readonly choose: string;
    readonly no: string;
    readonly yes: string;
  };
}

/**
 * Asks once what may be remembered: a strip in the page's flow, over nothing, in which no is as near as yes. Every document
 * has it and hides it, so that one document does for all visitors; a script shows it before the page is first drawn.
 * Without scripts nothing is measured, so there is nothing to ask.
 */
export function ConsentStrip({texts}: ConsentStripProps) {
  const locale = useLocale();
  const nonce = useNonce();
  const {pathname} = useLocation();
  const {Form, data, state} = useFetcher({key: CHOOSE_CONSENT});
  const [isAsking, setIsAsking] = useState(false);
  const page = localePath(locale, PRIVACY_PATH);

  useEffect(
    () => setIsAsking(!new RegExp(HAS_CHOSEN).test(document.cookie)),
    [pathname],
  );

  if (pathname === page) return null;
  return (
    <>
      <section
        aria-label={texts.title}
        hidden={!isAsking || state !== 'idle' || data !== undefined}
        className="border-b border-rule"
        // Shown by the script below, which React knows nothing of.
        suppressHydrationWarning
      >
        <Form
          method="post"
          action={page}
          className="page grid items-center gap-x-8 gap-y-3 py-3 md:grid-cols-[1fr_auto]"
          onSubmit={() =>
            document.getElementById('main')?.focus({preventScroll: true})
          }
        >
          <input type="hidden" name="returnTo" value={pathname} />
          <p>
            {texts.question}{' '}
            <LocaleLink to={PRIVACY_PATH}>{texts.choose}</LocaleLink>
          </p>
          <div className="grid grid-cols-2 gap-3">
            <Button variant="secondary" name="choice" value="necessary">
              {texts.no}
            </Button>
            <Button variant="secondary" name="choice" value="all">
              {texts.yes}
            </Button>
          </div>
        </Form>
      </section>
      <script
        nonce={nonce}
        suppressHydrationWarning
        dangerouslySetInnerHTML={{__html: SHOW_UNLESS_CHOSEN}}
      />
    </>
  );
}

const SHOW_UNLESS_CHOSEN = `/${HAS_CHOSEN}/.test(document.cookie)||(document.currentScript.previousElementSibling.hidden=false)`;
