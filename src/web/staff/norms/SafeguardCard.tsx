// One safeguard, as the register shows it.
import type { SafeguardView } from '../../../contract/law.ts';
import type { ParameterView } from '../../../contract/what-if.ts';
import type { Effect } from '../../../domain/safeguards/safeguard.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Norms } from '../../parts/Norms.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { useSay, useText } from '../../text/use-text.ts';

const TONE = { forbids: 'danger', requires: 'warning', reason: 'info', warns: 'neutral' } as const satisfies Record<
  Effect,
  Tone
>;

type SafeguardCardProps = {
  readonly safeguard: SafeguardView;
  /** The numbers in it that are a choice. */
  readonly numbers: readonly ParameterView[];
};

export function SafeguardCard({ safeguard, numbers }: SafeguardCardProps) {
  const other = useText('whatIf');
  const t = useText('norms');
  const words = useText('findings');
  const say = useSay();
  const { id, title, asks, remedy, norms, effect, mandate } = safeguard;
  return (
    <Panel
      id={id}
      title={say(title)}
      beside={
        <span className="vo-row">
          <StatusBadge tone={TONE[effect]} icon="shield">
            {words(`effectShort.${effect}`)}
          </StatusBadge>
          {mandate && (
            <StatusBadge tone="neutral" icon="flag">
              {words('mandate')}
            </StatusBadge>
          )}
        </span>
      }
    >
      <DescriptionList
        items={[
          { term: t('asks'), description: say(asks) },
          { term: t('remedy'), description: say(remedy) },
          { term: words('effectLabel'), description: words(`effect.${effect}`) },
          { term: words('mandate'), description: mandate ? words('mandateMeaning') : undefined },
          { term: t('restsOn'), description: <Norms ids={norms} /> },
          {
            term: other('numbers'),
            description: numbers.length === 0 ? undefined : <Numbers numbers={numbers} />,
          },
        ]}
      />
    </Panel>
  );
}

function Numbers({ numbers }: { readonly numbers: readonly ParameterView[] }) {
  const t = useText('whatIf');
  const say = useSay();
  return (
    <ul className="vo-plain-list">
      {numbers.map(({ id, name, unit, value, from, to, origin }) => (
        <li key={id}>
          {t('numberLine', { name: say(name), unit: say(unit), value, from, to, origin: t(`origin.${origin.kind}`) })}
        </li>
      ))}
    </ul>
  );
}
