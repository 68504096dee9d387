import {type RefObject, useEffect, useMemo, useRef, useState} from 'react';
import {changedFields} from './changed-fields';
import type {ChangesView} from './policy-page-view';

/**
 * Counts what is changed in a form while somebody fills it in.
 * @param changes as the page was sent; null where nothing is known to compare with
 */
export function useChangedFields(changes: ChangesView | null): {
  readonly form: RefObject<HTMLFormElement>;
  readonly count: number | null;
  readonly recount: () => void;
} {
  const form = useRef<HTMLFormElement>(null);
  const [count, setCount] = useState(changes?.count ?? null);
  const recount = useMemo(
    () => () => {
      if (!form.current || !changes) return;
      const boxes = [...new FormData(form.current)].flatMap(([name, value]) =>
        typeof value === 'string' && name.startsWith(changes.root)
          ? [[name, value] as const]
          : [],
      );
      setCount(changedFields(new Map(boxes), new Map(changes.holds)));
    },
    [changes],
  );
  // A browser that comes back to the page fills in what stood there.
  useEffect(recount, [recount]);
  return {form, count, recount};
}
