import {Button} from '~/ui/button';
import {Field} from '~/ui/field';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {PostForm} from '~/ui/post-form';
import {useIsSubmitting} from '~/ui/use-is-submitting';
import type {ProfileTexts} from './account-texts.server';
import type {ProfileField, ProfileValues} from './profile-form';
import type {Refusal} from './refusal';

interface ProfilePageProps {
  texts: ProfileTexts;
  values: ProfileValues;
  email: string | null;
  token: string;
  isSaved: boolean;
  refusal: Refusal<ProfileField> | null;
}

/** The customer's name, to be changed, and e-mail address. */
export function ProfilePage({
  texts,
  values,
  email,
  token,
  isSaved,
  refusal,
}: ProfilePageProps) {
  const isSubmitting = useIsSubmitting();
  const problemOf = (field: ProfileField) => {
    const problem = refusal?.errors?.[field];
    return problem && texts.problems[problem];
  };
  return (
    <>
      <PageHeading title={texts.title} />
      <PostForm className="grid max-w-form gap-8" noValidate token={token}>
        <div className="grid items-start gap-x-6 gap-y-2 sm:grid-cols-2">
          <Field
            label={texts.firstName}
            error={problemOf('firstName')}
            name="firstName"
            autoComplete="given-name"
            defaultValue={values.firstName}
          />
          <Field
            label={texts.lastName}
            error={problemOf('lastName')}
            name="lastName"
            autoComplete="family-name"
            defaultValue={values.lastName}
          />
        </div>
        <div>
          <p>
            <span className="font-semibold">{texts.email}:</span> {email}
          </p>
          <p className="field-hint mt-1">
            {texts.emailNote}{' '}
            <LocaleLink to="/pages/contact">{texts.emailNext}</LocaleLink>
          </p>
        </div>
        <p className="button-row">
          <Button pending={isSubmitting}>
            {isSubmitting ? texts.submitting : texts.submit}
          </Button>
        </p>
        {/* Last and always there: what it comes to say moves nothing. */}
        <p role="status" className="min-h-[1lh] font-semibold">
          {!isSubmitting && statusOf(texts, isSaved, refusal)}
        </p>
        <p className="field-hint">{texts.nextOrders}</p>
      </PostForm>
    </>
  );
}

function statusOf(
  texts: ProfileTexts,
  isSaved: boolean,
  refusal: Refusal<ProfileField> | null,
): string | null {
  if (refusal) return texts.notices[refusal.notice];
  return isSaved ? texts.saved : null;
}
