import {type RefObject, useEffect, useRef} from 'react';

/**
 * Moves the focus to the heading when the page's answer has changed under the customer.
 * @param kind what the page says, in any form
 */
export function useFocusOnChange(kind: string): RefObject<HTMLHeadingElement> {
  const heading = useRef<HTMLHeadingElement>(null);
  const last = useRef(kind);
  useEffect(() => {
    if (last.current !== kind) heading.current?.focus();
    last.current = kind;
  }, [kind]);
  return heading;
}
