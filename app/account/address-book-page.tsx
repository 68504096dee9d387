import {fill} from '~/i18n/messages';
import {Button, ButtonLink} from '~/ui/button';
import {PageHeading} from '~/ui/page-heading';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {AddressBookTexts} from './account-texts.server';
import type {BookAddress} from './address-book.server';
import {AddressLines} from './address-lines';
import type {FormNotice} from './refusal';

interface AddressBookPageProps {
  texts: AddressBookTexts;
  addresses: readonly BookAddress[];
  token: string;
  /** What was done last, on this page or the one before it. */
  done: keyof AddressBookTexts['done'] | null;
  notice: FormNotice | null;
}

/** The customer's addresses, and what can be done with each. */
export function AddressBookPage({
  texts,
  addresses,
  token,
  done,
  notice,
}: AddressBookPageProps) {
  const isSubmitting = useIsSubmitting();
  return (
    <>
      <PageHeading title={texts.title}>
        <p>{addresses.length === 0 ? texts.empty : texts.lead}</p>
      </PageHeading>
      {/* Always there: what it comes to say moves nothing. */}
      <p role="status" className="mb-4 min-h-[1lh] font-semibold">
        {!isSubmitting &&
          (notice ? texts.notices[notice] : done && texts.done[done])}
      </p>
      {addresses.length > 0 && (
        <ul className="mb-8 max-w-form border-t border-ink">
          {addresses.map((address) => (
            <Row
              key={address.id}
              address={address}
              texts={texts}
              token={token}
            />
          ))}
        </ul>
      )}
      <ButtonLink to="/account/addresses/new">{texts.add}</ButtonLink>
    </>
  );
}

function Row({
  address: {number, isDefault, lines},
  texts,
  token,
}: {
  address: BookAddress;
  texts: AddressBookTexts;
  token: string;
}) {
  const address = lines.join(', ');
  const path = `/account/addresses/${number}`;
  return (
    <li className="grid gap-4 border-b border-rule py-5">
      {isDefault && <p className="font-semibold">{texts.isDefault}</p>}
      <AddressLines lines={lines} />
      <div className="button-row">
        <ButtonLink
          to={path}
          variant="secondary"
          aria-label={fill(texts.editLabel, {address})}
        >
          {texts.edit}
        </ButtonLink>
        {!isDefault && (
          <>
            <PostForm token={token}>
              <input type="hidden" name="address" value={number} />
              <Button
                variant="quiet"
                aria-label={fill(texts.makeDefaultLabel, {address})}
              >
                {texts.makeDefault}
              </Button>
            </PostForm>
            <ButtonLink
              to={`${path}/delete`}
              variant="quiet"
              aria-label={fill(texts.deleteLabel, {address})}
            >
              {texts.delete}
            </ButtonLink>
          </>
        )}
      </div>
      {isDefault && <p className="field-hint">{texts.defaultNote}</p>}
    </li>
  );
}
