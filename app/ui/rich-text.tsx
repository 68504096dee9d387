/** A text that the merchant has written in Shopify's editor. The page's security policy keeps it from running scripts. */
export function RichText({
  html,
  className = '',
}: {
  html: string;
  className?: string;
}) {
  return (
    <div
      className={`rich-text ${className}`.trimEnd()}
      dangerouslySetInnerHTML={{__html: html}}
    />
  );
}
