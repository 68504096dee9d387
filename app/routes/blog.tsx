import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {loadBlog} from '~/storefront/blog.server';
import {BlogPage} from '~/storefront/blog-page';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const {breadcrumbs, notes} = messagesFor(context.locale).shop;
  const {lead, newer, older, pages, none} = notes;
  return {
    texts: {breadcrumbs, lead, newer, older, pages, none},
    blog: await loadBlog(context, params.blog ?? '', request),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) =>
  data?.blog.head ?? [];

export default function Blog() {
  const {texts, blog} = useLoaderData<typeof loader>();
  return <BlogPage blog={blog} texts={texts} />;
}
