import {Form, useLocation} from '@remix-run/react';
import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import {localePath} from '~/i18n/locale';
import {Button} from '~/ui/button';
import {useRootData} from '~/ui/use-root-data';
import {SuggestionList} from './suggestion-list';
import {useSuggestions} from './use-suggestions';

export interface SearchDialogProps {
  onClose: () => void;
}

/**
 * The search box with suggestions, an "editable combobox" of the ARIA practices: the focus stays in the box, the arrow
 * keys choose, Enter follows what is chosen or searches, Escape empties the box and then closes.
 */
export function SearchDialog({onClose}: SearchDialogProps) {
  const {locale, messages} = useRootData();
  const {search, close} = messages.common;
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(-1);
  const view = useSuggestions(typed);
  const count = (view?.groups ?? []).flatMap(
    (group) => group.suggestions,
  ).length;
  const optionId = (index: number) => `${listId}${index}`;

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => setChosen(-1), [view]);
  useClosedByNavigation(dialog);

  const choose = (index: number) => {
    setChosen(index);
    document
      .getElementById(optionId(index))
      ?.scrollIntoView({block: 'nearest'});
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const act = {
      // One place in the round is the box itself.
      ArrowDown: count > 0 && (() => choose(((chosen + 2) % (count + 1)) - 1)),
      ArrowUp:
        count > 0 && (() => choose(((chosen + count + 1) % (count + 1)) - 1)),
      Enter:
        chosen >= 0 &&
        (() => document.getElementById(optionId(chosen))?.click()),
      Escape: typed !== '' && (() => setTyped('')),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return (
    <dialog
      ref={dialog}
      className="search-dialog"
      aria-label={search}
      onClose={onClose}
    >
      <div className="page">
        <div className="search-dialog-bar">
          <Form
            action={localePath(locale, '/search')}
            role="search"
            className="search-dialog-form"
          >
            <input
              type="search"
              name="q"
              role="combobox"
              aria-label={search}
              aria-autocomplete="list"
              aria-expanded={count > 0}
              aria-controls={count > 0 ? listId : undefined}
              aria-activedescendant={chosen >= 0 ? optionId(chosen) : undefined}
              autoComplete="off"
              maxLength={100}
              required
              value={typed}
              onChange={({target}) => setTyped(target.value)}
              onKeyDown={onKeyDown}
            />
            <Button>{search}</Button>
          </Form>
          <form method="dialog">
            <button className="search-dialog-close" aria-label={close}>
              ×
            </button>
          </form>
        </div>
        <p role="status" className={count > 0 ? 'sr-only' : 'search-status'}>
          {view?.status}
        </p>
        {view && count > 0 && (
          <SuggestionList
            id={listId}
            view={view}
            chosen={chosen}
            optionId={optionId}
          />
        )}
      </div>
    </dialog>
  );
}

/** A suggestion that was followed, or a search, leads to another page. */
function useClosedByNavigation(dialog: RefObject<HTMLDialogElement>) {
  const {key} = useLocation();
  const openedAt = useRef(key);
  useEffect(() => {
    if (key !== openedAt.current) dialog.current?.close();
  }, [key, dialog]);
}
