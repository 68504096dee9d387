import type {CommentView} from './insights-view';

/** What customers have written, in their own words. */
export function CommentList({comments}: {comments: readonly CommentView[]}) {
  return (
    <ul className="grid max-w-[46rem] gap-5">
      {comments.map(({key, text, order, at}) => (
        <li key={key} className="border-l-2 border-rule-strong pl-4">
          <blockquote className="whitespace-pre-line wrap-anywhere">
            {text}
          </blockquote>
          <p className="mt-1 flex flex-wrap gap-x-4 text-[0.9375rem] text-ink-soft">
            <span>{at}</span>
            <a href={order.to} target="_blank" rel="noreferrer">
              {order.text}
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}
