import type {Campaign} from './campaign';
import {sentenceOfFinding} from './campaign';
import {FAULT_NAMES} from './faults';
import {HAPPENING_NAMES} from './happenings';
import {INVARIANTS} from './invariants/all';

const MOST_FINDINGS = 20;

/** The whole of a campaign for a person to read. `seconds`: how long it took. */
export function report(campaign: Campaign, seconds: number): string {
  const {runs, calls, findings, coverage} = campaign;
  const holes = [...coverage.holes, ...coverage.gaps];
  return [
    ...matrixLines(campaign),
    '',
    ...invariantLines(campaign),
    '',
    ...findings.slice(0, MOST_FINDINGS).map(sentenceOfFinding),
    ...(findings.length > MOST_FINDINGS
      ? [`… and ${findings.length - MOST_FINDINGS} more`]
      : []),
    ...(holes.length === 0
      ? ['Every call with everything that can go wrong: no gap.']
      : holes.map((hole) => `GAP ${hole}`)),
    `${runs} schedules, ${calls} calls, ${findings.length} violations in ${seconds.toFixed(1)} s: ${(runs / seconds).toFixed(0)} schedules a second.`,
  ].join('\n');
}

/** Call by fault: how often. */
function matrixLines({coverage}: Campaign): string[] {
  const {operations} = coverage;
  const rows = [...FAULT_NAMES, ...HAPPENING_NAMES];
  const width = Math.max(...rows.map(({length}) => length));
  return [
    ...operations.map(
      (operation, index) =>
        `${String(index + 1).padStart(width + 6)} ${operation}`,
    ),
    [' '.repeat(width), ...operations.map((_, index) => cell(index + 1))].join(
      '',
    ),
    ...rows.map((what) =>
      [
        what.padEnd(width),
        ...operations.map((operation) => cell(coverage.count(operation, what))),
      ].join(''),
    ),
  ];
}

const cell = (count: number): string => String(count).padStart(6);

function invariantLines({runs, findings}: Campaign): string[] {
  return Object.keys(INVARIANTS).map((name) => {
    const broken = new Set(
      findings
        .filter(({invariant}) => invariant === name)
        .map(({schedule}) => schedule.id),
    ).size;
    return `${broken === 0 ? 'held  ' : 'BROKEN'} ${name}: ${runs - broken} of ${runs}`;
  });
}
