import {Form, type FormProps, useNavigation} from '@remix-run/react';

interface PostFormProps extends Omit<FormProps, 'method' | 'onSubmit'> {
  /** Shows that the page was made for this session. */
  token: string;
}

/** A form that changes something: it is sent once, however often it is pressed. */
export function PostForm({token, children, ...form}: PostFormProps) {
  const isSubmitting = useNavigation().formMethod === 'POST';
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
