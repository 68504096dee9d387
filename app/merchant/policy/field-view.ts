interface Texts {
  /** The name in the form. What has no value of its own is hidden in it under this name, to say that it is there. */
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly error: string | undefined;
}

export interface OptionView {
  readonly value: string;
  readonly label: string;
}

export interface MarkView {
  readonly name: string;
  readonly label: string;
  readonly isOn: boolean;
}

/** One row of a list, or a part that may be left out, with the button that takes it away. */
export interface RemovableView {
  readonly title: string;
  /** Hidden in the form, it says that the row is there; null where its field says so itself. */
  readonly marker: string | null;
  /** What the button posts. */
  readonly remove: string;
  readonly removeLabel: string;
  readonly fields: readonly FieldView[];
}

export interface AddView {
  readonly post: string;
  readonly label: string;
}

/** A field of the editor as it is drawn, texts and values and all. */
export type FieldView = Texts &
  (
    | {
        readonly kind: 'input';
        readonly type: 'text' | 'time';
        readonly inputMode: 'decimal' | 'numeric' | 'text';
        readonly value: string;
      }
    | {readonly kind: 'lines'; readonly value: string}
    | {
        readonly kind: 'radios' | 'select';
        readonly value: string;
        readonly options: readonly OptionView[];
      }
    | {readonly kind: 'marks'; readonly marks: readonly MarkView[]}
    | {
        readonly kind: 'group';
        readonly fields: readonly FieldView[];
      }
    | {
        readonly kind: 'rows';
        readonly rows: readonly RemovableView[];
        readonly add: readonly AddView[];
        /** What is said above the buttons that add, where there is more than one. */
        readonly addTitle: string | null;
      }
  );

/** The settings that answer one question. */
export interface QuestionView {
  readonly key: string;
  readonly title: string;
  readonly hint: string;
  readonly fields: readonly FieldView[];
}
