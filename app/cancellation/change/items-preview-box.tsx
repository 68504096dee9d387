import {type ReactNode, useEffect, useId, useRef} from 'react';
import type {ItemsTexts} from './change-texts.server';
import type {PreviewView} from './items-view.server';

/** What an order would be, and the button that makes it so. It is come to by itself when it appears. */
export function ItemsPreviewBox({
  preview,
  texts,
  children,
}: {
  preview: PreviewView;
  texts: ItemsTexts;
  children: ReactNode;
}) {
  const heading = useId();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.scrollIntoView({block: 'nearest'});
  }, [preview.agreed]);
  return (
    <section
      aria-labelledby={heading}
      className="grid gap-4 border-y border-ink py-5"
    >
      <h2 id={heading} ref={title} className="text-lg">
        {texts.previewTitle}
      </h2>
      <ul className="grid gap-1">
        {preview.lines.map((line) => (
          <li key={line} className="wrap-anywhere">
            {line}
          </li>
        ))}
      </ul>
      <dl className="grid max-w-prose grid-cols-[1fr_auto] gap-x-6 gap-y-1 tabular-nums">
        <dt>{texts.oldTotal}</dt>
        <dd className="text-right">{preview.before}</dd>
        <dt className="font-semibold">{texts.newTotal}</dt>
        <dd className="text-right font-semibold">{preview.total}</dd>
      </dl>
      {preview.difference.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div>{children}</div>
    </section>
  );
}
