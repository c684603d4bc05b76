// The norm conflicts that come up in this decision: both readings and which one was applied, by which rule or by whom.

import type { NormConflict } from '../../../domain/norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../../../domain/norms/conflicts.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { Readings } from '../norms/Readings.tsx';
import { ByLine } from '../steps/ByLine.tsx';

type Applied = DecisionView['conflicts'][number];

const ALL: readonly NormConflict[] = NORM_CONFLICTS;

export function ConflictPanel({ decision }: { readonly decision: DecisionView }) {
  const t = useText('conflicts');
  const { conflicts, status } = decision;
  if (conflicts.length === 0) return null;
  return (
    <Panel title={t('inDecision')} level={3}>
      <p className="vo-readable">{t(status === 'planned' ? 'inDecisionIntroPlanned' : 'inDecisionIntro')}</p>
      <PartedList label={t('inDecision')}>
        {conflicts.map((applied) => (
          <li key={applied.id}>
            <OneConflict applied={applied} />
          </li>
        ))}
      </PartedList>
    </Panel>
  );
}

function OneConflict({ applied }: { readonly applied: Applied }) {
  const t = useText('conflicts');
  const say = useSay();
  const conflict = ALL.find(({ id }) => id === applied.id);
  if (conflict === undefined)
    return (
      <p>
        {applied.id}: {applied.applied}. {t('retired')}
      </p>
    );
  return (
    <>
      <Subheading level={4}>{say(conflict.topic)}</Subheading>
      <Choice applied={applied} favourable={applied.applied === conflict.follows} />
      <Disclosure summary={t('bothReadings')} open={applied.applied !== conflict.follows}>
        <Readings
          conflict={conflict}
          level={4}
          titleOf={(reading) => t(reading === applied.applied ? 'applied' : 'notApplied')}
        />
        <p className="vo-muted vo-small">{say(conflict.why)}</p>
      </Disclosure>
    </>
  );
}

function Choice({ applied: { by }, favourable }: { readonly applied: Applied; readonly favourable: boolean }) {
  const t = useText('conflicts');
  if (by === 'rule-of-voorop') return <p>{t('byRule')}</p>;
  return (
    <>
      {!favourable && <Notice tone="warning">{t('lessFavourable')}</Notice>}
      <ByLine words={t('byPerson')} by={by.person} />
      <UserText>{by.reason}</UserText>
    </>
  );
}
