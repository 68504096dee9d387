import {IN_WHOLE} from './cancel-scope';
import type {CancelTexts} from './cancel-texts.server';

/** All of the order that would be cancelled, beside the form. */
export function CancelItems({
  items,
  texts,
}: {
  items: readonly string[];
  texts: CancelTexts;
}) {
  return (
    <section
      className={`border-y border-ink py-5 max-lg:order-first ${IN_WHOLE}`}
    >
      <h2 className="text-lg">{texts.itemsTitle}</h2>
      <ul className="mt-3 grid gap-1">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
