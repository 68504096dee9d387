import type {ReactNode, RefObject} from 'react';

interface PageHeadingProps {
  title: ReactNode;
  /** A short line above the title: where one is. */
  eyebrow?: ReactNode;
  /** What follows the title: a sentence or two. */
  children?: ReactNode;
  /** For a page that moves the focus here when its answer changes. */
  headingRef?: RefObject<HTMLHeadingElement>;
}

/** The top of a page: its one h1. */
export function PageHeading({
  title,
  eyebrow,
  children,
  headingRef,
}: PageHeadingProps) {
  return (
    <header className="page-heading">
      {eyebrow && <p className="eyebrow">{eyebrow}</p>}
      <h1 ref={headingRef} tabIndex={headingRef && -1}>
        {title}
      </h1>
      {children && <div className="lead">{children}</div>}
    </header>
  );
}
