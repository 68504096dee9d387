import {NavigationType, useLocation, useNavigationType} from '@remix-run/react';
import {type RefObject, useEffect, useRef} from 'react';

/**
 * Leads the focus to the heading of a list when the address asks for another part of it: the form or link that did so
 * may be gone. Going back keeps the place on the screen.
 */
export function useFocusOnResults(): RefObject<HTMLHeadingElement> {
  const {search} = useLocation();
  const isGoingBack = useNavigationType() === NavigationType.Pop;
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(search);
  useEffect(() => {
    if (shown.current === search) return;
    shown.current = search;
    heading.current?.focus({preventScroll: isGoingBack});
  }, [search, isGoingBack]);
  return heading;
}
