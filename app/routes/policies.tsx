import {useLoaderData} from '@remix-run/react';
import type {LoaderFunctionArgs, MetaFunction} from '@shopify/remix-oxygen';
import {messagesFor} from '~/i18n/messages';
import {loadPolicies} from '~/storefront/content.server';
import {LocaleLink} from '~/ui/locale-link';
import {PageHeading} from '~/ui/page-heading';
import {pageMeta} from '~/ui/page-meta';

export async function loader({context}: LoaderFunctionArgs) {
  const policies = await loadPolicies(context);
  return {
    texts: messagesFor(context.locale).content,
    policies: policies.map(({handle, title}) => ({handle, title})),
  };
}

export const meta: MetaFunction<typeof loader> = ({data}) =>
  pageMeta(data?.texts.policies, data?.texts.policiesLead);

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
