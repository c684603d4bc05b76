// All organisations around the child, and above them whom to call about what.
import { useState } from 'react';
import type { OrganisationView } from '../../../contract/law.ts';
import type { ContactOfView } from '../../../contract/organisations.ts';
import { CONTACT_TOPIC_IDS, CONTACT_TOPICS, type ContactTopic } from '../../../domain/organisation/contact-topics.ts';
import { useRead } from '../../connection/use-read.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Filters } from '../../parts/CommandForm.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { ContactTable } from './ContactTable.tsx';

export function OrganisationList() {
  const t = useText('organisations');
  return (
    <Page>
      <PageHeader title={t('title')} />
      <p className="vo-readable">{t('intro')}</p>
      <Contacts />
      <Organisations />
    </Page>
  );
}

function Contacts() {
  const t = useText('organisations');
  const say = useSay();
  const [topic, setTopic] = useState<ContactTopic | ''>('');
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly ContactOfView[] }>(
    '/v1/contactpersonen',
  );
  const shown = (data?.items ?? []).filter((contact) => topic === '' || contact.topic.id === topic);
  return (
    <Panel title={t('contactsTitle')}>
      <Filters>
        <SelectField
          label={t('topic')}
          value={topic}
          onChange={setTopic}
          emptyLabel={t('allTopics')}
          options={CONTACT_TOPIC_IDS.map((value) => ({ value, label: say(CONTACT_TOPICS[value]) }))}
        />
      </Filters>
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={6} />}
      <LiveRegion>{data !== undefined && shown.length === 0 && <EmptyState title={t('contactsNone')} />}</LiveRegion>
      {shown.length > 0 && <ContactTable contacts={shown} />}
    </Panel>
  );
}

function Organisations() {
  const t = useText('organisations');
  const say = useSay();
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly OrganisationView[] }>(
    '/v1/organisaties',
  );
  const columns: Column<OrganisationView>[] = [
    {
      key: 'name',
      header: t('organisation'),
      rowHeader: true,
      sortBy: ({ name }) => say(name),
      cell: ({ id, name }) => <TextLink to={`/organisaties/${id}`}>{say(name)}</TextLink>,
    },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { key: 'access', header: t('accessTitle'), cell: ({ access }) => t(`access.${access}`) },
  ];
  return (
    <Panel title={t('allTitle')}>
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && (
        <DataTable
          caption={t('allCaption')}
          captionHidden
          columns={columns}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
    </Panel>
  );
}
