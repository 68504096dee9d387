import {useFetcher} from '@remix-run/react';
import {type RefObject, useEffect, useRef} from 'react';
import type {PartPreviewView} from './part-view.server';

/**
 * Asks what the part that is chosen in a form would come to, without leaving the page.
 * @param first what the page was sent with
 */
export function usePartPreview(
  form: RefObject<HTMLFormElement>,
  first: PartPreviewView | null,
): {
  readonly preview: PartPreviewView | null;
  readonly isAsking: boolean;
  readonly ask: () => void;
} {
  const fetcher = useFetcher<{readonly preview: PartPreviewView | null}>();
  const isAsking = fetcher.state !== 'idle';
  const hasMoved = useRef(false);
  const ask = () => {
    // One question at a time: asking again would call the first off, and be an error to the browser.
    hasMoved.current = isAsking;
    if (isAsking || !form.current) return;
    const fields = new FormData(form.current);
    fields.set('intent', 'preview');
    fetcher.submit(fields, {method: 'post'});
  };
  useEffect(() => {
    if (hasMoved.current) ask();
  });
  return {preview: fetcher.data?.preview ?? first, isAsking, ask};
}
