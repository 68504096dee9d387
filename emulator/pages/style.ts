/**
 * The look of every page of the local Shopify, plain enough never to be taken for the storefront. Elements are styled
 * as they are; the classes are `card`, `stack`, `row`, `columns`, `field`, `notice`, `error`, `badge`, `muted`,
 * `secondary` and `danger` (buttons), `link` (a button that looks like one), `scroll` (round a wide table) and
 * `visually-hidden`.
 */
export const STYLE = `
:root {
  color-scheme: light dark;
  --ground: #f3f4f2; --surface: #ffffff; --ink: #1d2421; --soft: #55605b; --line: #cfd6d2;
  --accent: #14594a; --on-accent: #ffffff; --wash: #e4efeb; --bad: #a3241c; --bad-wash: #fbeae8; --focus: #1a73c9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #131816; --surface: #1c2320; --ink: #e8edea; --soft: #a3afa9; --line: #3a4540;
    --accent: #84cfb9; --on-accent: #0c201a; --wash: #22322c; --bad: #ff9d92; --bad-wash: #3b2220; --focus: #7ab8f5;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; min-height: 100vh; background: var(--ground); color: var(--ink);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
.stand-in { border-bottom: 1px solid var(--line); background: var(--surface); font-size: .875rem; }
.stand-in div {
  max-width: 72rem; margin: 0 auto; padding: .5rem 1rem; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem;
  align-items: center;
}
.stand-in p { margin: 0 auto 0 0; color: var(--soft); }
.stand-in strong { color: var(--ink); }
main { max-width: 30rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
main.wide { max-width: 72rem; }
h1, h2, h3 { line-height: 1.25; margin: 0 0 .75rem; text-wrap: balance; }
h1 { font-size: 1.625rem; letter-spacing: -.01em; } h2 { font-size: 1.2rem; } h3 { font-size: 1rem; }
p, ul, ol, dl, table, fieldset, pre { margin: 0 0 1rem; }
a { color: var(--accent); text-underline-offset: .15em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.card {
  background: var(--surface); border: 1px solid var(--line); border-radius: .75rem; padding: 1.25rem; margin: 0 0 1.25rem;
}
.card > :last-child { margin-bottom: 0; }
.card ul, .card ol { padding-inline-start: 1.25rem; }
.stack { display: grid; gap: 1rem; align-content: start; }
.stack > div > :last-child { margin-bottom: 0; } .stack > * { margin: 0; min-width: 0; }
.row { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.columns { display: grid; gap: 1.25rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); }
.columns > * { min-width: 0; }
.muted { color: var(--soft); } .muted, small { font-size: .875rem; }
label, legend { font-weight: 600; }
fieldset { border: 1px solid var(--line); border-radius: .5rem; padding: .75rem 1rem; min-width: 0; }
.field { display: grid; gap: .3rem; margin: 0 0 1rem; }
fieldset label, label.choice { font-weight: 400; }
input:not([type=radio], [type=checkbox]), select, textarea {
  font: inherit; color: inherit; background: var(--surface); width: 100%; min-height: 2.75rem; padding: .5rem .75rem;
  border: 1px solid var(--soft); border-radius: .5rem;
}
input[type=radio], input[type=checkbox] { accent-color: var(--accent); width: 1.15rem; height: 1.15rem; margin: 0 .4rem 0 0; vertical-align: -.15rem; }
[aria-invalid=true] { border-color: var(--bad) !important; border-width: 2px !important; }
.code { font-size: 1.5rem !important; letter-spacing: .35em; font-variant-numeric: tabular-nums; }
button, .button {
  font: inherit; font-weight: 600; min-height: 2.75rem; padding: .5rem 1.15rem; border-radius: .5rem; cursor: pointer;
  border: 1px solid var(--accent); background: var(--accent); color: var(--on-accent);
  display: inline-flex; align-items: center; justify-content: center; text-decoration: none;
}
button:hover, .button:hover { filter: brightness(1.12); }
button.secondary, .button.secondary { background: transparent; color: var(--ink); border-color: var(--line); font-weight: 500; }
button.secondary:hover, .button.secondary:hover { background: var(--wash); filter: none; }
button.danger { background: transparent; color: var(--bad); border-color: var(--bad); font-weight: 500; }
button.danger:hover { background: var(--bad-wash); filter: none; }
button.link { background: none; border: 0; padding: 0; min-height: 1.75rem; color: var(--accent); text-decoration: underline; font-weight: 400; }
nav.row { gap: .25rem 1rem; margin-bottom: 1rem; } header nav.row { margin: 0; }
[aria-current=page] { color: inherit; text-decoration: none; font-weight: 600; }
.small button, .small .button { min-height: 2.25rem; padding: .25rem .75rem; font-size: .875rem; }
form { margin: 0; } .full button[type=submit] { width: 100%; }
.notice, .error { border-radius: .5rem; padding: .75rem 1rem; margin: 0 0 1rem; border-inline-start: .25rem solid var(--accent); background: var(--wash); }
.error { border-color: var(--bad); background: var(--bad-wash); color: var(--bad); }
.badge { display: inline-block; border: 1px solid var(--line); border-radius: 1rem; padding: 0 .6rem; font-size: .8125rem; white-space: nowrap; background: var(--wash); }
.badge.bad { background: var(--bad-wash); color: var(--bad); border-color: transparent; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
.amount { text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums; }
pre { white-space: pre-wrap; font: inherit; }
code { font: .9em ui-monospace, "SFMono-Regular", Menlo, monospace; }
summary { cursor: pointer; font-weight: 600; padding: .25rem 0; }
hr { border: 0; border-top: 1px solid var(--line); margin: 1.25rem 0; }
.visually-hidden { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media (prefers-reduced-motion: no-preference) { button, .button { transition: filter .12s, background .12s; } }
`;
