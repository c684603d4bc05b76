// The register of norms: every provision with what it is worth and who uses it. Long, so that it opens in parts.
import { useMemo, useState } from 'react';
import type { NormView } from '../../../contract/law.ts';
import type { Authority } from '../../../domain/norms/norm.ts';
import { useRead } from '../../connection/use-read.ts';
import { Button } from '../../parts/Action.tsx';
import { Filters } from '../../parts/CommandForm.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { LiveRegion } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { SearchField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { matchingNorms, type NormSearch, STATUSES } from './matching-norms.ts';
import { NormCard } from './NormCard.tsx';
import { NormTabs } from './NormTabs.tsx';

const AUTHORITIES = ['binding-law', 'authoritative-guidance', 'advocacy'] as const satisfies readonly Authority[];
const EVERYTHING: NormSearch = { text: '', authority: '', status: '' };
/** Cards on screen at once; more of them make a phone slow. */
const PART = 40;

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
  const [search, setSearch] = useState(EVERYTHING);
  const found = useMemo(() => matchingNorms(norms, search), [norms, search]);
  const narrow = (change: Partial<NormSearch>) => setSearch((before) => ({ ...before, ...change }));
  return (
    <div className="vo-stack">
      <Panel>
        <Filters>
          <SearchField
            label={t('search')}
            hint={t('searchNormsHint')}
            value={search.text}
            onChange={(text) => narrow({ text })}
          />
          <SelectField
            label={t('filterAuthority')}
            value={search.authority}
            onChange={(authority) => narrow({ authority })}
            emptyLabel={t('filterAll')}
            options={AUTHORITIES.map((value) => ({ value, label: words(`authority.${value}`) }))}
          />
          <SelectField
            label={t('filterStatus')}
            value={search.status}
            onChange={(status) => narrow({ status })}
            emptyLabel={t('filterAll')}
            options={STATUSES.map((value) => ({ value, label: t(`statusOf.${value}`) }))}
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
      <Cards key={JSON.stringify(search)} norms={found} />
    </div>
  );
}

/** A new search begins with the first part again. */
function Cards({ norms }: { readonly norms: readonly NormView[] }) {
  const t = useText('norms');
  const [shown, setShown] = useState(PART);
  return (
    <>
      {norms.slice(0, shown).map((norm) => (
        <NormCard key={norm.id} norm={norm} />
      ))}
      {shown < norms.length && (
        <div className="vo-stack vo-stack--small">
          <p className="vo-muted">{t('shown', { count: shown })}</p>
          <div>
            <Button variant="secondary" onClick={() => setShown(shown + PART)}>
              {t('showMore')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}
