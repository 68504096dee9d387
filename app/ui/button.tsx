import type {ButtonHTMLAttributes} from 'react';
import type {LinkProps} from '@remix-run/react';
import {LocaleLink} from './locale-link';

/** What a button means: the page's one main act, another act, one that cannot be taken back, a minor one, a sign. */
export type ButtonVariant =
  'primary' | 'secondary' | 'danger' | 'quiet' | 'square';

/** The classes of a button, for an element that must be something else, such as a link to another site. */
export function buttonClass(variant: ButtonVariant, more = ''): string {
  return `button button-${variant} ${more}`.trimEnd();
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  variant?: ButtonVariant;
  /** The form is on its way: the button says so, and stays in place and focusable. */
  pending?: boolean;
};

/** A button; it submits its form unless given another `type`. */
export function Button({
  variant = 'primary',
  pending = false,
  className,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="submit"
      className={buttonClass(variant, className)}
      aria-disabled={pending || undefined}
      {...rest}
    />
  );
}

type ButtonLinkProps = Omit<LinkProps, 'to'> & {
  /** A path of the site without a locale. */
  to: string;
  variant?: ButtonVariant;
};

/** A link that looks like a button. */
export function ButtonLink({
  variant = 'primary',
  className,
  ...rest
}: ButtonLinkProps) {
  return <LocaleLink className={buttonClass(variant, className)} {...rest} />;
}
