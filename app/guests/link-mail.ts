import {fill, type Messages} from '~/i18n/messages';

/**
 * The mail that brings the link, in words and as mail programs show it.
 * @param link whole address
 * @param language BCP 47
 */
export function linkMail(
  texts: Messages['guest'],
  orderName: string,
  link: string,
  language: string,
): {subject: string; text: string; html: string} {
  const subject = fill(texts.mailSubject, {name: orderName});
  const lead = fill(texts.mailLead, {name: orderName});
  return {
    subject,
    text: [
      texts.mailGreeting,
      `${lead}\n${link}`,
      texts.mailOnce,
      texts.mailNotYou,
      SHOP_NAME,
    ].join('\n\n'),
    html: page(language, [
      `<p>${escaped(texts.mailGreeting)}</p>`,
      `<p>${escaped(lead)}</p>`,
      `<p style="margin:28px 0"><a href="${escaped(link)}" style="${BUTTON}">${escaped(texts.mailButton)}</a></p>`,
      `<p>${escaped(texts.mailOnce)}</p>`,
      `<p style="color:#525b70">${escaped(texts.mailNotYou)}</p>`,
    ]),
  };
}

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
