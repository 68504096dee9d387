import {Button, ButtonLink} from '~/ui/button';
import {PageHeading} from '~/ui/page-heading';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {DeleteTexts} from './account-texts.server';
import type {BookAddress} from './address-book.server';
import {AddressLines} from './address-lines';
import type {FormNotice} from './refusal';

interface AddressDeletePageProps {
  texts: DeleteTexts;
  address: BookAddress;
  token: string;
  notice: FormNotice | null;
}

/** Asks whether an address is to go. */
export function AddressDeletePage({
  texts,
  address: {number, isDefault, lines},
  token,
  notice,
}: AddressDeletePageProps) {
  const isSubmitting = useIsSubmitting();
  const keep = (
    <ButtonLink to="/account/addresses" variant="secondary">
      {texts.keep}
    </ButtonLink>
  );
  return (
    <>
      <PageHeading title={isDefault ? texts.isDefaultTitle : texts.title}>
        <p>{isDefault ? texts.isDefaultText : texts.text}</p>
      </PageHeading>
      <div className="grid max-w-form gap-8">
        <AddressLines lines={lines} />
        {isDefault ? (
          <div className="button-row">
            <ButtonLink to={`/account/addresses/${number}`}>
              {texts.edit}
            </ButtonLink>
            {keep}
          </div>
        ) : (
          <PostForm token={token} className="button-row">
            <Button variant="danger" pending={isSubmitting}>
              {isSubmitting ? texts.submitting : texts.submit}
            </Button>
            {keep}
          </PostForm>
        )}
        <p role="status" className="min-h-[1lh] font-semibold">
          {!isSubmitting && notice && texts.notices[notice]}
        </p>
      </div>
    </>
  );
}
