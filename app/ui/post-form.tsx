import {
  Form,
  type FormProps,
  type Navigation,
  useNavigation,
} from '@remix-run/react';

interface PostFormProps extends Omit<FormProps, 'method' | 'onSubmit'> {
  /** Shows that the page was made for this session. */
  token: string;
}

/** A form that changes something: it is sent once, however often it is pressed. */
export function PostForm({token, children, ...form}: PostFormProps) {
  const isSent = isUnanswered(useNavigation());
  return (
    <Form
      {...form}
      method="post"
      aria-busy={isSent}
      onSubmit={(event) => {
        if (isSent) event.preventDefault();
      }}
    >
      <input type="hidden" name="token" value={token} />
      {children}
    </Form>
  );
}

/** False once the answer is on the page, though what stands around it is still being read afresh. */
function isUnanswered({state, location, formMethod, formAction}: Navigation) {
  if (formMethod !== 'POST') return false;
  const isRedirected = `${location.pathname}${location.search}` !== formAction;
  return state === 'submitting' || isRedirected;
}
