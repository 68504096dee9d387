import {useNavigation} from '@remix-run/react';
import {Button, ButtonLink} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {SelectField} from '~/ui/select-field';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {ItemsTexts} from './change-texts.server';
import {
  type ItemsValues,
  MOST_PIECES,
  quantityField,
  variantField,
} from './items-form';
import {ItemsPreviewBox} from './items-preview-box';
import type {
  ItemsView,
  LineOption,
  PreviewView,
  VariantOption,
} from './items-view.server';

export interface ItemsFieldsProps {
  view: ItemsView & {kind: 'open'};
  texts: ItemsTexts;
  /** Path of the order page, without a locale. */
  orderPath: string;
  /** What was chosen before; empty for a form as new. */
  values: ItemsValues;
  token: string;
  /** Why nothing was done, in a sentence. */
  notice: string | null;
  preview: PreviewView | null;
}

/** The form for what is in an order, and below it what that would come to. */
export function ItemsFields({
  view,
  texts,
  orderPath,
  values,
  token,
  notice,
  preview,
}: ItemsFieldsProps) {
  const {formData} = useNavigation();
  const isSubmitting = useIsSubmitting();
  const isCommitting = isSubmitting && formData?.get('intent') === 'commit';
  return (
    <PostForm
      className="grid max-w-form gap-8"
      preventScrollReset
      token={token}
    >
      <input type="hidden" name="agreed" value={preview?.agreed ?? ''} />
      {notice !== null && (
        <Notice kind="caution" role="status">
          {notice}
        </Notice>
      )}
      <p>{texts.intro}</p>
      {view.lines.map((line) => (
        <LineFields
          key={line.number}
          line={line}
          values={values}
          texts={texts}
        />
      ))}
      {view.toAdd.length > 0 && (
        <AddFields options={view.toAdd} values={values} texts={texts} />
      )}
      <div className="flex flex-wrap gap-4">
        <Button
          name="intent"
          value="preview"
          variant={preview ? 'secondary' : 'primary'}
          pending={isSubmitting}
        >
          {isSubmitting && !isCommitting ? texts.previewing : texts.preview}
        </Button>
        <ButtonLink to={orderPath} variant="secondary">
          {texts.keep}
        </ButtonLink>
      </div>
      <div aria-live="polite">
        {preview && (
          <ItemsPreviewBox preview={preview} texts={texts}>
            <Button name="intent" value="commit" pending={isSubmitting}>
              {isCommitting ? texts.submitting : texts.submit}
            </Button>
          </ItemsPreviewBox>
        )}
      </div>
    </PostForm>
  );
}

function LineFields({
  line,
  values,
  texts,
}: {
  line: LineOption;
  values: ItemsValues;
  texts: ItemsTexts;
}) {
  const {number, title, fixed, variants} = line;
  return (
    <section className="grid gap-4 border-t border-rule pt-5">
      <h2 className="text-lg wrap-anywhere">{title}</h2>
      {fixed === null ? (
        <div className="grid gap-4">
          {variants.length > 1 && (
            <SelectField
              label={<LineLabel text={line.choice} of={line.ofTitle} />}
              name={variantField(number)}
              defaultValue={values[variantField(number)] ?? line.variant}
              options={variants.map(toOption)}
            />
          )}
          <SelectField
            label={<LineLabel text={texts.quantity} of={line.ofTitle} />}
            hint={texts.quantityHint}
            name={quantityField(number)}
            defaultValue={values[quantityField(number)] ?? `${line.quantity}`}
            options={numbers(0, line.mostPieces)}
          />
        </div>
      ) : (
        <p>{fixed}</p>
      )}
    </section>
  );
}

/** The heading above says to the eye which line it is. */
const LineLabel = ({text, of}: {text: string; of: string}) => (
  <>
    {text} <span className="sr-only">{of}</span>
  </>
);

function AddFields({
  options,
  values,
  texts,
}: {
  options: readonly VariantOption[];
  values: ItemsValues;
  texts: ItemsTexts;
}) {
  return (
    <fieldset className="grid min-w-0 gap-4 border-t border-rule pt-5">
      <legend className="float-left w-full text-lg font-semibold">
        {texts.addLegend}
      </legend>
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_9rem]">
        <SelectField
          label={texts.addVariant}
          name="add"
          defaultValue={values.add ?? ''}
          options={[
            {value: '', label: texts.addNothing},
            ...options.map(toOption),
          ]}
        />
        <SelectField
          label={texts.addQuantity}
          name="addQuantity"
          defaultValue={values.addQuantity ?? '1'}
          options={numbers(1, MOST_PIECES)}
        />
      </div>
    </fieldset>
  );
}

const toOption = ({value, label, isSoldOut}: VariantOption) => ({
  value,
  label,
  disabled: isSoldOut,
});

const numbers = (from: number, to: number) =>
  Array.from({length: to - from + 1}, (_, index) => {
    const value = String(from + index);
    return {value, label: value};
  });
