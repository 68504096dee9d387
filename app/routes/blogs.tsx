import {useLoaderData} from '@remix-run/react';
import {
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@shopify/remix-oxygen';
import {localePath} from '~/i18n/locale';
import {messagesFor} from '~/i18n/messages';
import {loadBlogs} from '~/storefront/blog.server';
import {pageHead} from '~/storefront/page-head.server';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';

export async function loader({context, request}: LoaderFunctionArgs) {
  const {all: title, lead} = messagesFor(context.locale).shop.notes;
  const blogs = await loadBlogs(context);
  const [only, another] = blogs;
  if (only && !another) {
    return redirect(localePath(context.locale, `/blogs/${only.handle}`));
  }
  return {
    title,
    lead,
    blogs,
    head: pageHead(context, request, {title, description: lead}),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Blogs() {
  const {title, lead, blogs} = useLoaderData<typeof loader>();
  return (
    <div className="page section-last">
      <PageHeading title={title}>
        <p>{lead}</p>
      </PageHeading>
      <ul className="link-list">
        {blogs.map((blog) => (
          <li key={blog.id}>
            <LocaleLink to={`/blogs/${blog.handle}`}>{blog.title}</LocaleLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
