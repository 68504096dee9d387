/** @jsxImportSource hono/jsx */
import {Page} from '../pages/layout';
import type {OutboxEmail} from '../state/world';
import {shownMoment} from './shown';

/** Every e-mail the shop would have sent, newest first. */
export function OutboxPage({
  emails,
}: {
  readonly emails: readonly OutboxEmail[];
}) {
  return (
    <Page title="E-mail outbox" wide>
      <h1>E-mail outbox</h1>
      {emails.length === 0 ? (
        <p>
          Nothing has been sent yet. Sign-in codes and order e-mails land here.
        </p>
      ) : (
        [...emails].reverse().map((email) => <Email email={email} />)
      )}
    </Page>
  );
}

function Email({email}: {readonly email: OutboxEmail}) {
  const id = `email-${email.id}`;
  return (
    <article class="card" aria-labelledby={id}>
      <h2 id={id}>{email.subject}</h2>
      <p class="muted">
        To {email.to},{' '}
        <time datetime={email.sentAt}>{shownMoment(email.sentAt)}</time>
      </p>
      <pre>{linked(email.text)}</pre>
      {email.html !== undefined && (
        <details>
          <summary>As mail programs show it</summary>
          <iframe
            title={email.subject}
            sandbox=""
            srcdoc={email.html}
            style="width: 100%; height: 28rem; border: 0"
          />
        </details>
      )}
    </article>
  );
}

/** Addresses in the text become links, so that an order can be opened from its e-mail. */
const linked = (text: string) =>
  text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)])/)
    .map((part, index) => (index % 2 === 1 ? <a href={part}>{part}</a> : part));
