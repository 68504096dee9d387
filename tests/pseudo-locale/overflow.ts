/* Runs in the page: nothing of this file but the function itself is there. */

/** Texts that reach out of the page or are cut off by what they stand in, and whether the page is wider than its window. */
export function overflows(): string[] {
  const found = new Set<string>();
  const {scrollWidth, clientWidth} = document.documentElement;
  if (scrollWidth > clientWidth) {
    found.add(`the page is ${scrollWidth} px wide in ${clientWidth} px`);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent?.trim() ?? '';
    if (!parent || text === '' || !parent.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      if (box.width > 1 && isCut(box, parent)) found.add(text.slice(0, 80));
    }
  }
  return [...found];

  function isCut(box: DOMRect, parent: Element): boolean {
    let isScrollable = false;
    for (
      let element: Element | null = parent;
      element && element !== document.documentElement;
      element = element.parentElement
    ) {
      const frame = element.getBoundingClientRect();
      // For screen readers only.
      if (frame.width <= 1) return false;
      const {overflowX} = getComputedStyle(element);
      if (overflowX === 'auto' || overflowX === 'scroll') isScrollable = true;
      const isOut = box.right > frame.right + 1 || box.left < frame.left - 1;
      const clips = overflowX === 'hidden' || overflowX === 'clip';
      if (clips && isOut) return true;
    }
    const isBeyond = box.left < -1 || box.right > innerWidth + 1;
    return isBeyond && !isScrollable;
  }
}
