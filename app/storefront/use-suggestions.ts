import {useFetcher} from '@remix-run/react';
import {useEffect} from 'react';
import {localePath} from '~/i18n/locale';
import {useLocale} from '~/ui/use-locale';
import type {SuggestionsView} from './suggestions.server';

const PAUSE_MILLISECONDS = 150;

/** What may be meant by what is typed, once the typing pauses. A question that is no longer asked is called off. */
export function useSuggestions(typed: string): SuggestionsView | null {
  const {load, data} = useFetcher<SuggestionsView>();
  const path = localePath(useLocale(), '/search/suggestions');
  const query = typed.trim();
  useEffect(() => {
    if (query === '') return;
    const timer = setTimeout(
      () => load(`${path}?${new URLSearchParams({q: query}).toString()}`),
      PAUSE_MILLISECONDS,
    );
    return () => clearTimeout(timer);
  }, [query, path, load]);
  return query === '' || !data ? null : data;
}
