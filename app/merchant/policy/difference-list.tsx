import type {Difference} from './differences.server';
import type {PolicyTexts} from './policy-texts.server';

/** What is different between two sets of rules, setting by setting. */
export function DifferenceList({
  differences,
  texts,
}: {
  differences: readonly Difference[];
  texts: PolicyTexts;
}) {
  return (
    <ul className="grid gap-5">
      {differences.map(({key, label, before, after}) => (
        <li key={key} className="border-t border-rule pt-4">
          <p className="font-semibold">{label}</p>
          <dl className="mt-2 grid gap-x-8 gap-y-2 sm:grid-cols-2">
            <Side title={texts.before} lines={before} none={texts.none} />
            <Side title={texts.after} lines={after} none={texts.none} />
          </dl>
        </li>
      ))}
    </ul>
  );
}

/** A setting that only gains something says nothing of it before. */
function Side({
  title,
  lines,
  none,
}: {
  title: string;
  lines: readonly string[];
  none: string;
}) {
  return (
    <div className="min-w-0 wrap-anywhere">
      <dt className="text-[0.9375rem] text-ink-soft">{title}</dt>
      {(lines.length === 0 ? [none] : lines).map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </div>
  );
}
