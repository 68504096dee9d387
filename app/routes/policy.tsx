import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {loadPolicy} from '~/storefront/content.server';
import {pageHead} from '~/storefront/page-head.server';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {RichText} from '~/ui/rich-text';

export async function loader({context, params, request}: LoaderFunctionArgs) {
  const policy = await loadPolicy(context, params.handle ?? '');
  return {
    texts: messagesFor(context.locale).content,
    policy,
    head: pageHead(context, request, policy),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Policy() {
  const {texts, policy} = useLoaderData<typeof loader>();
  return (
    <div className="page section-last">
      <PageHeading title={policy.title} />
      <RichText html={policy.html} />
      <p className="mt-10">
        <LocaleLink to="/policies">{texts.allPolicies}</LocaleLink>
      </p>
    </div>
  );
}
