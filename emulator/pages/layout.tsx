/** @jsxImportSource hono/jsx */
import {raw} from 'hono/html';
import type {Child} from 'hono/jsx';
import {STYLE} from './style';

interface PageProps {
  readonly title: string;
  /** BCP 47; English unless told. */
  readonly lang?: string;
  readonly children: Child;
  /** For lists and two-column pages; a single form is easier to read narrow. */
  readonly wide?: boolean;
}

/** A whole HTML document in the look of the local Shopify, `main` included; the page brings its own `h1`. */
export function Page({title, lang = 'en', children, wide = false}: PageProps) {
  const words = lang.startsWith('nb') ? NORWEGIAN : ENGLISH;
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{`${title} · ${words.name}`}</title>
          <link rel="icon" href="data:," />
          <style>{raw(STYLE)}</style>
        </head>
        <body>
          <header class="stand-in">
            <div>
              <p>
                <strong>{words.name}</strong> {words.explanation}
              </p>
              <nav aria-label={words.name} class="row">
                <a href="/">{words.controlRoom}</a>
                <a href="/_emulator/outbox">{words.outbox}</a>
              </nav>
            </div>
          </header>
          <main class={wide ? 'wide' : ''}>{children}</main>
        </body>
      </html>
    </>
  );
}

const ENGLISH = {
  name: 'Local Shopify',
  explanation: 'A stand-in on this machine. No money moves.',
  controlRoom: 'Control room',
  outbox: 'E-mail outbox',
};

const NORWEGIAN = {
  name: 'Lokal Shopify',
  explanation: 'En stedfortreder på denne maskinen. Ingen penger flyttes.',
  controlRoom: 'Kontrollrom',
  outbox: 'Utboks for e-post',
};
