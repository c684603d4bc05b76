// An adopted decision that no longer holds: what happened to it, and recording that.
import { SET_ASIDE_WAYS } from '../../../domain/dossier/stops/set-aside.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { ByLine } from '../steps/ByLine.tsx';

type SetAsideProps = { readonly decision: DecisionView };

export function SetAsideNotice({ decision: { setAside } }: SetAsideProps) {
  const t = useText('stops');
  const language = useLanguage();
  if (setAside === undefined) return null;
  const { way, saidBy, saidOn, reason, decideAnew, decideAnewBefore, on, by } = setAside;
  const title = way === 'annulled-in-part' ? t('setAsidePart') : t('setAsideTitle');
  return (
    <Notice tone="warning" title={title} level={3}>
      <p>{t('setAsideSince', { way: t(`way.${way}`), day: longDay(saidOn, language), saidBy })}</p>
      <UserText>{reason}</UserText>
      <p>
        {decideAnewBefore === undefined
          ? t(`anew.${decideAnew}`)
          : t('anewBefore', { day: longDay(decideAnewBefore, language) })}
      </p>
      <ByLine words={t('recordedBy', { day: longDay(on, language) })} by={by} />
    </Notice>
  );
}

const ANEW = { yes: 'anewYes', no: 'anewNo', unknown: 'anewUnknown' } as const;
const EMPTY = { way: '', saidBy: '', saidOn: '', reason: '', decideAnew: '', decideAnewBefore: '' };

export function SetAsidePanel({ decision: { plan, status } }: SetAsideProps) {
  const { sheet } = useSheet();
  if (status !== 'adopted') return null;
  return (
    <MayGive mayGive={sheet.mayGive} type="SetAsideDecision">
      <SetAsideForm decisionId={plan.decisionId} />
    </MayGive>
  );
}

function SetAsideForm({ decisionId }: { readonly decisionId: string }) {
  const t = useText('stops');
  const form = useSheetForm({
    name: `set-aside-${decisionId}`,
    initial: EMPTY,
    typed: ['saidBy', 'saidOn', 'reason'],
    chosen: ['way', 'decideAnew'],
    days: ['saidOn', 'decideAnewBefore'],
    command: (values) => ({ type: 'SetAsideDecision', decisionId, ...withoutEmpty(values) }),
  });
  return (
    <FormPanel
      form={form}
      title={t('setAsideForm')}
      submitLabel={t('setAsideSend')}
      doneText={t('setAsideDone')}
      level={3}
    >
      <RadioGroup
        {...form.field('way')}
        label={t('wayField')}
        options={optionsOf(SET_ASIDE_WAYS, (way) => t(`way.${way}`))}
        required
      />
      <FieldPair>
        <TextField {...form.field('saidBy')} label={t('saidByField')} maxLength={200} required />
        <DateField {...form.field('saidOn')} label={t('saidOnField')} required />
      </FieldPair>
      <TextAreaField
        {...form.field('reason')}
        label={t('setAsideReason')}
        hint={t('setAsideReasonHint')}
        limit={4000}
        required
      />
      <RadioGroup
        {...form.field('decideAnew')}
        label={t('anewField')}
        options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(ANEW[value]) }))}
        required
      />
      {form.draft.values.decideAnew === 'yes' && (
        <DateField {...form.field('decideAnewBefore')} label={t('anewBeforeField')} />
      )}
    </FormPanel>
  );
}
