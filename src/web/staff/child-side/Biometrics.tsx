// That biometrics of the child were taken elsewhere, with what asks attention, and a form to record it.
import { BIOMETRIC_KINDS } from '../../../domain/dossier/biometrics.ts';
import type { Sheet } from '../../../views/sheet.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Norms } from '../../parts/Norms.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { optionsOf, useYesNoUnknown } from '../child/choices.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

export function Biometrics({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('childSide');
  const { biometrics } = sheet.childSide;
  return (
    <Panel title={t('biometricsTitle')} level={3}>
      <p className="vo-readable">{t('biometricsIntro')}</p>
      {biometrics.length === 0 ? (
        <p className="vo-muted">{t('noBiometrics')}</p>
      ) : (
        <PartedList label={t('biometricsTitle')}>
          {biometrics.map((taken) => (
            <Taken key={`${taken.takenOn}-${taken.byWhom}-${taken.on}`} taken={taken} />
          ))}
        </PartedList>
      )}
      <MayGive mayGive={sheet.mayGive} type="RecordBiometricsTaken">
        <RecordForm />
      </MayGive>
    </Panel>
  );
}

function Taken({ taken }: { readonly taken: Sheet['childSide']['biometrics'][number] }) {
  const t = useText('childSide');
  const language = useLanguage();
  const { takenOn, kind, byWhom, law, purpose, forced, explanation, ageThen, warnings } = taken;
  return (
    <li>
      <p>
        {longDay(takenOn, language)}: {t(`kinds.${kind}`)}, {t(`forcedIs.${forced}`)}.{' '}
        {ageThen === undefined ? t('ageUnknown') : t('ageThen', { count: ageThen })}.
      </p>
      <p>
        <UserWords>{byWhom}</UserWords>. <UserWords>{law}</UserWords>. <UserWords>{purpose}</UserWords>
      </p>
      <UserText>{explanation}</UserText>
      {warnings.length > 0 && (
        <Notice tone="warning">
          <p>{t('warnings')}</p>
          <Norms ids={warnings} />
        </Notice>
      )}
    </li>
  );
}

const EMPTY = { takenOn: '', kind: '', byWhom: '', law: '', purpose: '', forced: '', explanation: '' } as {
  takenOn: string;
  kind: string;
  byWhom: string;
  law: string;
  purpose: string;
  forced: '' | 'yes' | 'no' | 'unknown';
  explanation: string;
};

function RecordForm() {
  const t = useText('childSide');
  const answers = useYesNoUnknown();
  const form = useSheetForm({
    name: 'biometrics',
    initial: EMPTY,
    typed: ['takenOn', 'byWhom', 'law', 'purpose', 'explanation'],
    chosen: ['kind', 'forced'],
    days: ['takenOn'],
    command: (values) => ({ type: 'RecordBiometricsTaken', ...values }),
  });
  return (
    <FormPanel
      form={form}
      title={t('biometricsForm')}
      submitLabel={t('biometricsSend')}
      doneText={t('biometricsDone')}
      level={4}
    >
      <FieldPair>
        <DateField {...form.field('takenOn')} label={t('takenOn')} required />
        <SelectField
          {...form.field('kind')}
          label={t('kind')}
          options={optionsOf(BIOMETRIC_KINDS, (kind) => t(`kinds.${kind}`))}
          required
        />
        <TextField {...form.field('byWhom')} label={t('byWhom')} maxLength={200} required />
        <TextField {...form.field('law')} label={t('law')} maxLength={200} required />
      </FieldPair>
      <TextAreaField {...form.field('purpose')} label={t('biometricsPurpose')} limit={4000} rows={2} required />
      <RadioGroup {...form.field('forced')} label={t('forced')} options={answers} required />
      <TextAreaField
        {...form.field('explanation')}
        label={t('explanation')}
        hint={t('explanationHint')}
        limit={4000}
        required
      />
    </FormPanel>
  );
}
