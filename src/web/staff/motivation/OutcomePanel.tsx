// The outcome, typed once more by whoever writes the reasons: the server compares it with the decision.
import { useMemo } from 'react';
import type { Scenario } from '../../../domain/dossier/elements.ts';
import type { BuildingBlockView } from '../../../views/building-block.ts';
import { emptyFields, withoutEmpty } from '../../forms/checks.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useDecisionKinds } from '../decision/decision-kinds.ts';
import { useDossierForm } from '../steps/use-dossier-form.ts';
import { useScenarioOptions } from '../steps/words.ts';
import { placeOf } from './places.ts';

type OutcomePanelProps = {
  readonly block: BuildingBlockView;
  readonly writes: boolean;
  readonly onSaved: (title: string) => void;
};

export function OutcomePanel({ block, writes, onSaved }: OutcomePanelProps) {
  const t = useText('motivation');
  const assessment = useText('assessment');
  const say = useSay();
  const { kinds } = useDecisionKinds();
  const { said } = block.outcome;
  const kind = kinds.find(({ id }) => id === said?.kind);
  return (
    <Panel title={t('outcomeTitle')} level={3} id={placeOf('outcome')}>
      <p className="vo-readable">{t('outcomeIntro')}</p>
      {said !== undefined && (
        <p>
          {t('outcomeSaid')} <strong>{say(kind?.name ?? said.kind)}</strong>
          {said.scenario !== undefined && `, ${assessment(`scenario.${said.scenario}`)}`}
        </p>
      )}
      {writes && <OutcomeForm key={JSON.stringify(said ?? '')} block={block} onSaved={onSaved} />}
    </Panel>
  );
}

type Values = { readonly kind: string; readonly scenario: Scenario | '' };

function OutcomeForm({ block, onSaved }: Omit<OutcomePanelProps, 'writes'>) {
  const t = useText('motivation');
  const forms = useText('forms');
  const say = useSay();
  const { kinds } = useDecisionKinds();
  const scenarios = useScenarioOptions();
  const { decisionId, outcome } = block;
  const initial = useMemo(
    (): Values => ({ kind: outcome.said?.kind ?? '', scenario: outcome.said?.scenario ?? '' }),
    [outcome.said],
  );
  const form = useDossierForm<Values>({
    form: `outcome-${decisionId}`,
    initial,
    check: (values) => emptyFields(values, ['kind'], forms('chooseOne')),
    command: (values) => ({ type: 'WriteMotivation', decisionId, outcome: withoutEmpty(values), parts: [] }),
    onDone: () => onSaved(t('outcomeSaved')),
  });
  return (
    <FormPanel
      form={form}
      title={t('outcomeLabel')}
      submitLabel={t('saveOutcome')}
      doneText={t('outcomeSaved')}
      startOpen={outcome.said === undefined}
      level={4}
    >
      <SelectField
        {...form.field('kind')}
        label={t('outcomeKind')}
        options={kinds.map(({ id, name }) => ({ value: id, label: say(name) }))}
        required
      />
      <SelectField
        {...form.field('scenario')}
        label={t('outcomeScenario')}
        hint={t('outcomeScenarioHint')}
        options={scenarios}
      />
    </FormPanel>
  );
}
