import {useNavigate} from '@remix-run/react';
import {
  type ComponentType,
  type MouseEvent,
  type ReactNode,
  useState,
} from 'react';
import {localePath} from '~/i18n/locale';
import {useLocale} from '~/ui/use-locale';
import type {SearchDialogProps} from './search-dialog';

/**
 * Makes of a link to the search page one that opens a search box in place. Its script is loaded then, and where that
 * fails, or without any, the link leads where it says.
 */
export function useSearchDialog(): {
  dialog: ReactNode;
  open: (event: MouseEvent) => void;
} {
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(
    null,
  );
  const navigate = useNavigate();
  const path = localePath(useLocale(), '/search');
  const open = (event: MouseEvent) => {
    // A new tab is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    void import('./search-dialog').then(
      ({SearchDialog}) => setDialog(() => SearchDialog),
      () => navigate(path),
    );
  };
  return {dialog: Dialog && <Dialog onClose={() => setDialog(null)} />, open};
}
