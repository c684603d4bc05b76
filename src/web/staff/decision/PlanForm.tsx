// The form that records a plan: what somebody means to decide about this child, before it is decided.
import { useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { DecisionKindView } from '../../../contract/law.ts';
import { DIRECTIONS } from '../../../domain/situation/situation.ts';
import { emptyFields, withoutEmpty, wrongDays } from '../../forms/checks.ts';
import type { CommandFormState } from '../../forms/use-command-form.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { CommandForm, FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useDossierForm } from '../steps/use-dossier-form.ts';
import { THREE, type Three } from '../steps/words.ts';

type PlanValues = {
  /** Made once for each plan, so that sending again names the same one. */
  readonly decisionId: string;
  readonly kind: string;
  readonly summary: string;
  readonly takesEffectOn: string;
  readonly destination: string;
  readonly separates: Three | '';
  readonly separationReason: string;
  readonly takesLiberty: Three | '';
  readonly remedy: string;
  readonly remedySuspensive: Three | '';
};

const newPlan = (kind: string): PlanValues => ({
  decisionId: crypto.randomUUID(),
  kind,
  summary: '',
  takesEffectOn: '',
  destination: '',
  separates: '',
  separationReason: '',
  takesLiberty: '',
  remedy: '',
  remedySuspensive: '',
});

const TYPED = ['summary', 'remedy'] as const;
const CHOSEN = ['kind', 'separates', 'takesLiberty', 'remedySuspensive'] as const;

function usePlanCheck() {
  const t = useText('decisions');
  const forms = useText('forms');
  return (values: PlanValues) => ({
    ...emptyFields(values, TYPED, forms('fillIn')),
    ...emptyFields(values, CHOSEN, forms('chooseOne')),
    ...wrongDays(values, ['takesEffectOn'], forms('dayWrong')),
    ...(values.separates === 'yes' &&
      values.separationReason.trim() === '' && { separationReason: t('separationNeeded') }),
  });
}

/** A reason for a separation that is not planned is not sent. */
function planCommand({ separationReason, ...plan }: PlanValues) {
  return {
    type: 'PlanDecision',
    ...withoutEmpty(plan),
    ...(plan.separates === 'yes' && { separationReason }),
  };
}

export function PlanForm({ kinds }: { readonly kinds: readonly DecisionKindView[] }) {
  const t = useText('decisions');
  const say = useSay();
  const navigate = useNavigate();
  const { sheet } = useSheet();
  // A limit that passed can ask for one kind of decision: release, or entry.
  const [query] = useSearchParams();
  const asked = kinds.find(({ id }) => id === query.get('soort'))?.id ?? '';
  const [initial] = useState(() => newPlan(asked));
  const sent = useRef(initial.decisionId);
  const form = useDossierForm<PlanValues>({
    form: 'plan-decision',
    initial,
    check: usePlanCheck(),
    command: (values) => {
      sent.current = values.decisionId;
      return planCommand(values);
    },
    onDone: () =>
      void navigate(`${topicAddress(sheet.dossierId, 'decisions')}/${sent.current}`, { state: { planned: true } }),
  });
  return (
    <CommandForm form={form} label={t('planLabel')} submitLabel={t('plan')}>
      <SelectField
        {...form.field('kind')}
        label={t('kind')}
        hint={t('kindHint')}
        options={DIRECTIONS.flatMap((direction) =>
          kinds
            .filter((kind) => kind.direction === direction)
            .map(({ id, name }) => ({ value: id, label: say(name), group: t(`direction.${direction}`) })),
        )}
        required
      />
      <TextAreaField {...form.field('summary')} label={t('summary')} hint={t('summaryHint')} limit={4000} required />
      <FieldPair>
        <TextField
          {...form.field('destination')}
          label={t('destination')}
          hint={t('destinationHint')}
          maxLength={200}
        />
        <DateField {...form.field('takesEffectOn')} label={t('takesEffectOn')} />
      </FieldPair>
      <Consequences form={form} />
    </CommandForm>
  );
}

function Consequences({ form }: { readonly form: CommandFormState<PlanValues> }) {
  const t = useText('decisions');
  const three = THREE.map((value) => ({ value, label: t(`three.${value}`) }));
  return (
    <>
      <RadioGroup {...form.field('separates')} label={t('separates')} options={three} required />
      {form.draft.values.separates === 'yes' && (
        <TextAreaField {...form.field('separationReason')} label={t('separationReason')} limit={4000} required />
      )}
      <RadioGroup
        {...form.field('takesLiberty')}
        label={t('takesLiberty')}
        hint={t('takesLibertyHint')}
        options={three}
        required
      />
      <TextAreaField {...form.field('remedy')} label={t('remedy')} limit={4000} rows={3} required />
      <RadioGroup {...form.field('remedySuspensive')} label={t('remedySuspensive')} options={three} required />
    </>
  );
}
