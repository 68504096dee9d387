import {Form, type FormProps} from '@remix-run/react';
import {useIsSubmitting} from './use-is-submitting';

interface PostFormProps extends Omit<FormProps, 'method' | 'onSubmit'> {
  /** Shows that the page was made for this session. */
  token: string;
}

/** A form that changes something: it is sent once, however often it is pressed. */
export function PostForm({token, children, ...form}: PostFormProps) {
  const isSubmitting = useIsSubmitting();
  return (
    <Form
      {...form}
      method="post"
      aria-busy={isSubmitting}
      onSubmit={(event) => {
        if (isSubmitting) event.preventDefault();
      }}
    >
      <input type="hidden" name="token" value={token} />
      {children}
    </Form>
  );
}
