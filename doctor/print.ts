import type {Section} from './examine';
import type {Finding} from './finding';

const MARKS: Readonly<Record<Finding['kind'], string>> = {
  good: '✓',
  mended: '✓',
  warning: '!',
  missing: '✗',
};

/** A section for people: each finding in a line, and how to mend it under it. */
export function linesOf({title, findings}: Section): readonly string[] {
  if (findings.length === 0) return [];
  return ['', title, ...findings.flatMap(linesOfFinding)];
}

const linesOfFinding = ({kind, says, mend}: Finding): string[] => [
  `  ${MARKS[kind]} ${says}`,
  ...(mend === undefined ? [] : [`      ${mend}`]),
];

/** What it comes to. */
export function lastLine(findings: readonly Finding[]): string {
  const count = (kind: Finding['kind']) =>
    findings.filter((finding) => finding.kind === kind).length;
  const wrong = count('missing');
  const notes = count('warning');
  const beside = notes === 0 ? '' : ` ${notes} to think about (!).`;
  return wrong === 0
    ? `Nothing necessary is missing.${beside}`
    : `To be mended (✗): ${wrong}.${beside}`;
}
