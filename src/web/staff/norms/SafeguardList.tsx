// The register of safeguards: what each asks, what it does, on which norms it rests.
import { useMemo, useState } from 'react';
import type { SafeguardView } from '../../../contract/law.ts';
import type { ParameterView } from '../../../contract/what-if.ts';
import type { Effect } from '../../../domain/safeguards/safeguard.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
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
import { NormTabs } from './NormTabs.tsx';
import { SafeguardCard } from './SafeguardCard.tsx';

const EFFECTS = ['forbids', 'requires', 'reason', 'warns'] as const satisfies readonly Effect[];

export function SafeguardList() {
  const t = useText('norms');
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly SafeguardView[] }>('/v1/waarborgen');
  const numbers = useRead<{ readonly items: readonly ParameterView[] }>('/v1/waarborgen/parameters');
  return (
    <Page>
      <PageHeader title={t('safeguardsTitle')} />
      <p className="vo-readable">{t('safeguardsIntro')}</p>
      <NormTabs />
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && <Searchable safeguards={data.items} numbers={numbers.data?.items ?? []} />}
    </Page>
  );
}

type SearchableProps = { readonly safeguards: readonly SafeguardView[]; readonly numbers: readonly ParameterView[] };

function Searchable({ safeguards, numbers }: SearchableProps) {
  const t = useText('norms');
  const words = useText('findings');
  const catalogue = useCatalogue();
  const [text, setText] = useState('');
  const [effect, setEffect] = useState<Effect | ''>('');
  const found = useMemo(
    () =>
      safeguards.filter((one) => {
        const norms = one.norms.map(catalogue.norm).map((norm) => `${norm?.instrument ?? ''} ${norm?.provision ?? ''}`);
        const texts = [one.title.nl, one.title.en, one.asks.nl, one.asks.en, one.id, ...norms];
        return (effect === '' || one.effect === effect) && containsAll(texts, text);
      }),
    [safeguards, catalogue, effect, text],
  );
  return (
    <div className="vo-stack">
      <Panel>
        <Filters>
          <SearchField label={t('search')} hint={t('searchSafeguardsHint')} value={text} onChange={setText} />
          <SelectField
            label={t('filterEffect')}
            value={effect}
            onChange={setEffect}
            emptyLabel={t('filterAll')}
            options={EFFECTS.map((value) => ({ value, label: words(`effectShort.${value}`) }))}
          />
        </Filters>
        <LiveRegion>
          <p className="vo-muted">{t('foundSafeguards', { count: found.length })}</p>
        </LiveRegion>
      </Panel>
      {found.length === 0 && (
        <EmptyState title={t('emptyTitle')}>
          <p>{t('emptyText')}</p>
        </EmptyState>
      )}
      {found.map((safeguard) => (
        <SafeguardCard
          key={safeguard.id}
          safeguard={safeguard}
          numbers={numbers.filter((each) => each.safeguards.includes(safeguard.id))}
        />
      ))}
    </div>
  );
}
