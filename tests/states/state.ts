import type {Page} from '@playwright/test';
import type {Stage} from './stage';

/** One thing that a page can say, and how to bring it about. */
export interface State {
  /** In the order of the files: "cancel-open". */
  readonly name: string;
  /** Makes it so for the customer who is signed in, and says which page shows it. */
  readonly prepare: (stage: Stage) => Promise<string> | string;
  /** What the customer then does on the page. By its elements, not its words: they are in any language. */
  readonly act?: (page: Page, stage: Stage) => Promise<void>;
}
