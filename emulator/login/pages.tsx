/** @jsxImportSource hono/jsx */
import {Page} from '../pages/layout';
import {DEMO_CODE, DEMO_EMAILS} from './email-codes';
import {type LoginLanguage, TEXTS} from './texts';

interface FormProps {
  readonly language: LoginLanguage;
  /** Path and query to post to: the authorisation request itself. */
  readonly action: string;
  readonly error: string | null;
}

/** Asks for the e-mail address. */
export function EmailPage({
  language,
  action,
  error,
  email,
}: FormProps & {readonly email: string}) {
  const texts = TEXTS[language];
  return (
    <Page title={texts.signIn} lang={language}>
      <h1>{texts.signIn}</h1>
      <p>{texts.signInLead}</p>
      <form method="post" action={action} class="card full" noValidate>
        {error !== null && (
          <p class="error" role="alert" id="error">
            {error}
          </p>
        )}
        <div class="field">
          <label htmlFor="email">{texts.email}</label>
          <input
            id="email"
            name="email"
            type="email"
            value={email}
            autocomplete="email"
            required
            {...invalidity(error)}
          />
        </div>
        <button type="submit">{texts.continue}</button>
      </form>
      <section aria-labelledby="demo" class="muted">
        <h2 id="demo">{texts.demoCustomers}</h2>
        <ul>
          {DEMO_EMAILS.map((address) => (
            <li>{address}</li>
          ))}
        </ul>
        <p>{texts.demoCustomersLead(DEMO_CODE)}</p>
      </section>
    </Page>
  );
}

/** Asks for the code that was sent. */
export function CodePage({
  language,
  action,
  error,
  email,
  startOver,
}: FormProps & {readonly email: string; readonly startOver: string}) {
  const texts = TEXTS[language];
  return (
    <Page title={texts.enterCode} lang={language}>
      <h1>{texts.enterCode}</h1>
      <p>{texts.codeSent(email)}</p>
      {DEMO_EMAILS.includes(email) ? (
        <p class="notice">{texts.demoCode(DEMO_CODE)}</p>
      ) : (
        <p class="notice">
          {texts.inOutbox} <a href="/_emulator/outbox">{texts.outbox}</a>.
        </p>
      )}
      <form method="post" action={action} class="card full" noValidate>
        {error !== null && (
          <p class="error" role="alert" id="error">
            {error}
          </p>
        )}
        <div class="field">
          <label htmlFor="code">{texts.code}</label>
          <input
            id="code"
            name="code"
            type="text"
            class="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            maxlength={12}
            required
            {...invalidity(error)}
          />
        </div>
        <button type="submit">{texts.continue}</button>
      </form>
      <div class="row">
        <form method="post" action={startOver}>
          <input type="hidden" name="email" value={email} />
          <button type="submit" class="secondary">
            {texts.newCode}
          </button>
        </form>
        <a href={startOver}>{texts.otherEmail}</a>
      </div>
    </Page>
  );
}

/** Something that cannot go on, or is over; the shop is the way out. */
export function MessagePage({
  language,
  title,
  message,
  storefront,
}: {
  readonly language: LoginLanguage;
  readonly title: string;
  readonly message: string;
  readonly storefront: string;
}) {
  return (
    <Page title={title} lang={language}>
      <h1>{title}</h1>
      <p>{message}</p>
      <p>
        <a href={storefront}>{TEXTS[language].toShop}</a>
      </p>
    </Page>
  );
}

const invalidity = (error: string | null) =>
  error === null ? {} : {'aria-invalid': true, 'aria-describedby': 'error'};
