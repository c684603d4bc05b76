// What waits for the data-protection officer and the child-rights officer: by kind and by day, without the content of any dossier.
import { useState } from 'react';
import type { RightsListItem } from '../../../views/data-rights.ts';
import { usePages } from '../../connection/use-pages.ts';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useText } from '../../text/use-text.ts';
import { Certificates } from './Certificates.tsx';
import { RightsItem } from './RightsItem.tsx';

const KINDS = ['request', 'restriction', 'hold', 'destruction', 'retention', 'archive'] as const;
type Kind = (typeof KINDS)[number];

export function RightsList() {
  const t = useText('dataRights');
  const [kind, setKind] = useState<Kind>('request');
  const list = usePages<RightsListItem>('/v1/gegevensrechten', { soort: kind, limiet: 25 });
  // What is destroyed here gets a certificate, which then has to be in the list of those.
  const [done, setDone] = useState(0);
  const onDone = () => {
    setDone((before) => before + 1);
    void list.reload();
  };
  return (
    <Page>
      <PageHeader title={t('listTitle')}>
        <p className="vo-readable">{t('listIntro')}</p>
      </PageHeader>
      <SelectField
        name="kind"
        value={kind}
        onChange={(value) => setKind(value === '' ? 'request' : value)}
        label={t('listKind')}
        options={KINDS.map((value) => ({ value, label: t(`listKinds.${value}`) }))}
      />
      {list.failure !== undefined && <ErrorState failure={list.failure} onRetry={() => void list.reload()} level={2} />}
      {list.loading && <Loading lines={4} />}
      {!list.loading && list.failure === undefined && list.items.length === 0 && <p>{t('nothing')}</p>}
      {list.items.map((item) => (
        <RightsItem key={`${item.dossierId} ${item.itemId}`} item={item} onDone={onDone} />
      ))}
      <MoreButton list={list} />
      <Certificates key={done} />
    </Page>
  );
}
