import {CdnImage} from '~/ui/cdn-image';
import {LocaleLink} from '~/ui/locale-link';
import type {Suggestion, SuggestionsView} from './suggestions.server';

interface SuggestionListProps {
  id: string;
  view: SuggestionsView;
  /** Counted through all groups; -1 for none. */
  chosen: number;
  optionId: (index: number) => string;
}

/** What may be meant, by kind. Each is a link, for the mouse too. */
export function SuggestionList({
  id,
  view,
  chosen,
  optionId,
}: SuggestionListProps) {
  let before = 0;
  const groups = view.groups.map((group) => {
    const first = before;
    before += group.suggestions.length;
    return {...group, first};
  });
  return (
    <div id={id} role="listbox" aria-label={view.title} className="suggestions">
      {groups.map(({title, suggestions, first}) => (
        <div key={first} role="group" aria-label={title ?? view.title}>
          {title && (
            <p role="presentation" className="suggestion-kind">
              {title}
            </p>
          )}
          {suggestions.map((suggestion, index) => (
            <LocaleLink
              key={suggestion.to}
              id={optionId(first + index)}
              role="option"
              aria-selected={first + index === chosen}
              tabIndex={-1}
              to={suggestion.to}
              className="suggestion"
            >
              <SuggestionText {...suggestion} />
            </LocaleLink>
          ))}
        </div>
      ))}
    </div>
  );
}

const SuggestionText = ({title, note, image}: Suggestion) => (
  <>
    {image && <CdnImage image={{...image, alt: ''}} sizes="48px" />}
    <span>
      {title}
      {note && <small>{note}</small>}
    </span>
  </>
);
