import {Form} from '@remix-run/react';
import type {Messages} from '~/i18n/messages';
import {consentValue, type VisitorConsent} from '~/shopify/visitor-consent';
import {Button} from '~/ui/button';
import {Notice} from '~/ui/notice';
import {PageHeading} from '~/ui/page-heading';

const PURPOSES = ['preferences', 'analytics', 'marketing'] as const;

interface PrivacyPageProps {
  readonly texts: Messages['privacy'];
  readonly consent: VisitorConsent;
  /** The browser refuses marketing for its visitor. */
  readonly sendsGpc: boolean;
  readonly isSaved: boolean;
}

/** What the shop may remember of a visitor, purpose by purpose, and which cookies that takes. */
export function PrivacyPage({
  texts,
  consent,
  sendsGpc,
  isSaved,
}: PrivacyPageProps) {
  return (
    <div className="page section-last">
      <PageHeading title={texts.title}>
        <p>{texts.lead}</p>
      </PageHeading>
      {isSaved && (
        <Notice
          kind="success"
          role="status"
          title={texts.saved}
          className="mb-6 max-w-prose"
        />
      )}
      <Form method="post" className="grid max-w-prose gap-6">
        {/* Anew after "Allow all", for the boxes to show it. */}
        <fieldset key={consentValue(consent)} className="choices">
          <legend>{texts.legend}</legend>
          <div className="choice-list">
            <label className="choice">
              <input type="checkbox" checked disabled readOnly />
              <Purpose {...texts.necessary} />
            </label>
            {PURPOSES.map((purpose) => (
              <label key={purpose} className="choice">
                <input
                  type="checkbox"
                  name={purpose}
                  defaultChecked={consent[purpose]}
                  disabled={purpose === 'marketing' && sendsGpc}
                />
                <Purpose {...texts[purpose]} />
              </label>
            ))}
          </div>
          {sendsGpc && <p className="field-hint">{texts.gpc}</p>}
        </fieldset>
        <div className="button-row">
          <Button name="choice" value="own">
            {texts.save}
          </Button>
          <Button variant="secondary" name="choice" value="necessary">
            {texts.onlyNecessary}
          </Button>
          <Button variant="secondary" name="choice" value="all">
            {texts.allowAll}
          </Button>
        </div>
        <p className="text-ink-soft">{texts.whoGetsIt}</p>
      </Form>
    </div>
  );
}

function Purpose(texts: Messages['privacy']['analytics']) {
  return (
    <span>
      {texts.name}
      <small>
        {texts.what}
        <br />
        {texts.cookies}
      </small>
    </span>
  );
}
