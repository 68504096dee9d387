import {fill, type Messages} from '~/i18n/messages';

/** What a mail with a link says, besides what all of them say. */
export interface LinkWords {
  readonly subject: string;
  /** Leads over to the link. */
  readonly lead: string;
  readonly button: string;
  /** For whoever has done nothing to get it. */
  readonly notYou: string;
}

/** For whoever has asked to see an order. */
export const askedForWords = (
  texts: Messages['guest'],
  orderName: string,
): LinkWords => ({
  subject: fill(texts.mailSubject, {name: orderName}),
  lead: fill(texts.mailLead, {name: orderName}),
  button: texts.mailButton,
  notYou: texts.mailNotYou,
});

/**
 * The mail that brings a link, in words and as mail programs show it.
 * @param link whole address
 * @param language BCP 47
 */
export const linkMail = (
  {subject, lead, button, notYou}: LinkWords,
  texts: Messages['guest'],
  link: string,
  language: string,
): {subject: string; text: string; html: string} => ({
  subject,
  text: [
    texts.mailGreeting,
    `${lead}\n${link}`,
    texts.mailOnce,
    notYou,
    SHOP_NAME,
  ].join('\n\n'),
  html: page(language, [
    `<p>${escaped(texts.mailGreeting)}</p>`,
    `<p>${escaped(lead)}</p>`,
    `<p style="margin:28px 0"><a href="${escaped(link)}" style="${BUTTON}">${escaped(button)}</a></p>`,
    `<p>${escaped(texts.mailOnce)}</p>`,
    `<p style="color:#525b70">${escaped(notYou)}</p>`,
  ]),
});

const SHOP_NAME = 'Angre';
const BUTTON =
  'display:inline-block;padding:14px 24px;background:#c2371a;color:#ffffff;font-weight:600;text-decoration:none';

const page = (language: string, paragraphs: readonly string[]): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<body style="margin:0;padding:32px 16px;background:#f4f5f1;color:#17213a;font:16px/1.5 system-ui,sans-serif">
<div style="max-width:34rem;margin:0 auto;padding:28px;background:#ffffff">
<p style="margin:0 0 24px;font-size:22px;font-weight:700">${SHOP_NAME}</p>
${paragraphs.join('\n')}
</div>
</body>
</html>
`;

/** For text and for attributes in double quotes. */
const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
