import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {loadPolicies} from '~/storefront/content.server';
import {pageHead} from '~/storefront/page-head.server';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';

export async function loader({context, request}: LoaderFunctionArgs) {
  const policies = await loadPolicies(context);
  const texts = messagesFor(context.locale).content;
  return {
    texts,
    policies: policies.map(({handle, title}) => ({handle, title})),
    head: pageHead(context, request, {
      title: texts.policies,
      description: texts.policiesLead,
    }),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) => data?.head ?? [];

export default function Policies() {
  const {texts, policies} = useLoaderData<typeof loader>();
  return (
    <div className="page section-last">
      <PageHeading title={texts.policies}>
        <p>{texts.policiesLead}</p>
      </PageHeading>
      <ul className="link-list">
        {policies.map(({handle, title}) => (
          <li key={handle}>
            <LocaleLink to={`/policies/${handle}`}>{title}</LocaleLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
