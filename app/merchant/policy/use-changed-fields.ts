import {type RefObject, useEffect, useMemo, useRef, useState} from 'react';
import {changedFields} from './changed-fields';
import type {RulesInBoxes} from './policy-page-view';

/**
 * Counts what is changed in a form while somebody fills it in.
 * @param holds null where nothing is known to compare with
 * @returns `count` null then, and where no script runs
 */
export function useChangedFields(holds: RulesInBoxes | null): {
  readonly form: RefObject<HTMLFormElement>;
  readonly count: number | null;
  readonly recount: () => void;
} {
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState<number | null>(null);
  const recount = useMemo(
    () => () => {
      if (!form.current || !holds) return;
      const boxes = [...new FormData(form.current)].flatMap(([name, value]) =>
        typeof value === 'string' && name.startsWith(holds.root)
          ? [[name, value] as const]
          : [],
      );
      setCount(changedFields(new Map(boxes), new Map(holds.boxes)));
    },
    [holds],
  );
  // A browser that comes back to the page fills in what stood there.
  useEffect(recount, [recount]);
  return {form, count, recount};
}
