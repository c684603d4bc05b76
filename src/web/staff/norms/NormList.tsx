// The register of norms: every provision with what it is worth and who uses it.
import { useMemo, useState } from 'react';
import type { NormView } from '../../../contract/law.ts';
import type { Authority } from '../../../domain/norms/norm.ts';
import { useRead } from '../../connection/use-read.ts';
import { Filters } from '../../parts/CommandForm.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { SearchField } from '../../parts/TextField.tsx';
import { containsAll } from '../../text/contains-all.ts';
import { useText } from '../../text/use-text.ts';
import { NormCard } from './NormCard.tsx';
import { NormTabs } from './NormTabs.tsx';

const AUTHORITIES = ['binding-law', 'authoritative-guidance', 'advocacy'] as const satisfies readonly Authority[];

export function NormList() {
  const t = useText('norms');
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly NormView[] }>('/v1/normen');
  return (
    <Page>
      <PageHeader title={t('normsTitle')} />
      <p className="vo-readable">{t('normsIntro')}</p>
      <NormTabs />
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && <Searchable norms={data.items} />}
    </Page>
  );
}

function Searchable({ norms }: { readonly norms: readonly NormView[] }) {
  const t = useText('norms');
  const words = useText('findings');
  const [text, setText] = useState('');
  const [authority, setAuthority] = useState<Authority | ''>('');
  const found = useMemo(
    () =>
      norms.filter(
        (norm) =>
          (authority === '' || norm.authority === authority) &&
          containsAll([norm.instrument, norm.provision, norm.paraphrase.nl, norm.paraphrase.en, norm.id], text),
      ),
    [norms, authority, text],
  );
  return (
    <div className="vo-stack">
      <Panel>
        <Filters>
          <SearchField label={t('search')} hint={t('searchNormsHint')} value={text} onChange={setText} />
          <SelectField
            label={t('filterAuthority')}
            value={authority}
            onChange={setAuthority}
            emptyLabel={t('filterAll')}
            options={AUTHORITIES.map((value) => ({ value, label: words(`authority.${value}`) }))}
          />
        </Filters>
        <LiveRegion>
          <p className="vo-muted">{t('foundNorms', { count: found.length })}</p>
        </LiveRegion>
        <p className="vo-muted vo-small vo-readable">{t('notVerifiedMeaning')}</p>
      </Panel>
      {found.length === 0 && (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      {found.map((norm) => (
        <NormCard key={norm.id} norm={norm} />
      ))}
    </div>
  );
}
