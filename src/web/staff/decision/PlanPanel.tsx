// Preparing a decision: the form for whoever takes one here, and for everybody else who does.
import type { DecisionKindView } from '../../../contract/law.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { listed } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useMayGive } from '../steps/use-dossier-form.ts';
import { useDecisionKinds, useTakerNames } from './decision-kinds.ts';
import { PlanForm } from './PlanForm.tsx';

export function PlanPanel() {
  const t = useText('decisions');
  const { kinds, failure, loading, reload } = useDecisionKinds();
  return (
    <Panel title={t('planTitle')} level={3}>
      <PlanPart kinds={kinds} loading={loading} />
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} level={3} />}
      {kinds.length > 0 && (
        <Disclosure summary={t('takersTitle')}>
          <Takers kinds={kinds} />
        </Disclosure>
      )}
    </Panel>
  );
}

type PlanPartProps = { readonly kinds: readonly DecisionKindView[]; readonly loading: boolean };

function PlanPart({ kinds, loading }: PlanPartProps) {
  const t = useText('decisions');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  if (!mayGive('PlanDecision') || sheet.takesDecisions.length === 0)
    return <p className="vo-muted vo-readable">{t('planWho')}</p>;
  if (loading) return <Loading />;
  const planned = sheet.decisions.some(({ status }) => status === 'planned');
  // What helps the child, releases or protects does not wait for what is being prepared.
  const own = kinds.filter(
    ({ id, direction }) => sheet.takesDecisions.includes(id) && !(planned && direction === 'adverse'),
  );
  return (
    <>
      {planned && <Notice tone="info">{t('planAlready')}</Notice>}
      <p className="vo-readable">{t('planIntro')}</p>
      {own.length > 0 && <PlanForm key={sheet.decisions.length} kinds={own} />}
    </>
  );
}

function Takers({ kinds }: { readonly kinds: readonly DecisionKindView[] }) {
  const t = useText('decisions');
  const say = useSay();
  const language = useLanguage();
  const takersOf = useTakerNames();
  const columns: Column<DecisionKindView>[] = [
    { key: 'kind', header: t('takersKind'), rowHeader: true, cell: ({ name }) => say(name) },
    {
      key: 'takers',
      header: t('takersWho'),
      cell: (kind) => (kind.takers.length === 0 ? t('takersNobody') : listed(takersOf(kind), language)),
    },
  ];
  return <DataTable caption={t('takersTitle')} captionHidden columns={columns} rows={kinds} rowKey={({ id }) => id} />;
}
