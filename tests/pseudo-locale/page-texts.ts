/* Runs in the page: nothing of this file but the function itself is there. */

/** One text of a page, and where it stands. */
export interface PageText {
  readonly text: string;
  /** "p", "button", "img[alt]" */
  readonly where: string;
}

/** Every text that a person could come upon: shown, read aloud, or in the title of the window. */
export function pageTexts(): PageText[] {
  const ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt', 'label'];
  // What the merchant has written in Shopify's editor, addresses as Shopify lays them out, what the customer has typed,
  // and what is said in another language on purpose.
  const NOT_OURS = '.rich-text, address, textarea, a[hreflang]';
  const found: PageText[] = [{text: document.title, where: 'title'}];
  const description = document.querySelector('meta[name="description"]');
  if (description) {
    found.push({
      text: description.getAttribute('content') ?? '',
      where: 'meta[description]',
    });
  }
  for (const element of document.body.querySelectorAll('*')) {
    if (element.matches('script, style, template')) continue;
    if (element.closest(NOT_OURS)) continue;
    const name = element.localName;
    for (const attribute of ATTRIBUTES) {
      const text = element.getAttribute(attribute);
      if (text) found.push({text, where: `${name}[${attribute}]`});
    }
    const own = [...element.childNodes]
      .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
      .map(({textContent}) => textContent ?? '');
    // A sentence may have a link in it.
    const whole = own.every(isWhole) ? own : [element.textContent];
    found.push(...whole.map((text) => ({text, where: name})));
  }
  return found;

  function isWhole(text: string): boolean {
    return text.split('[!!').length === text.split('!!]').length;
  }
}
