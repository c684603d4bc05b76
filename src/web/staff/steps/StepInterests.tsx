// Step 1: what is best for this child, out of the signed assessment; sealed before anything else may be written down.
import { useState } from 'react';
import type { Shown } from '../../../domain/basics/shown.ts';
import type { AssessmentSigned } from '../../../domain/dossier/assessment.ts';
import type { Scenario } from '../../../domain/dossier/elements.ts';
import type { InterestsSealed } from '../../../domain/dossier/interests.ts';
import { emptyFields } from '../../forms/checks.ts';
import { Button, ButtonLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { AlikeNotice } from '../alike/AlikeNotice.tsx';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from './ByLine.tsx';
import { ConfirmedForm } from './ConfirmedForm.tsx';
import type { Tell } from './tell.ts';
import { useDossierForm, useMayGive } from './use-dossier-form.ts';
import { useScenarioOptions } from './words.ts';

export function StepInterests({ tell }: { readonly tell: Tell }) {
  const t = useText('steps');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  const { sealed, assessment } = sheet;
  const badge =
    sealed === undefined ? (
      <StatusBadge tone="info">{t('open')}</StatusBadge>
    ) : (
      <StatusBadge tone="success" icon="lock">
        {t('sealedBadge')}
      </StatusBadge>
    );
  return (
    <Panel title={t('step1')} level={3} beside={badge}>
      <AlikeNotice texts={sheet.alike.filter(({ kind }) => kind === 'seal')} />
      {sealed !== undefined && <Sealed sealed={sealed} />}
      {sealed === undefined && assessment === undefined && (
        <Notice tone="info">
          <p>{t('noAssessment')}</p>
          <ButtonLink to={topicAddress(sheet.dossierId, 'assessment')}>{t('toAssessment')}</ButtonLink>
        </Notice>
      )}
      {sealed === undefined && assessment !== undefined && (
        <>
          <FromAssessment assessment={assessment} />
          {mayGive('SealInterests') ? (
            <SealForm assessment={assessment} onDone={() => tell(t('sealed'))} />
          ) : (
            <Notice tone="info">{t('sealWho')}</Notice>
          )}
        </>
      )}
    </Panel>
  );
}

function Sealed({ sealed }: { readonly sealed: InterestsSealed }) {
  const t = useText('steps');
  const assessment = useText('assessment');
  const language = useLanguage();
  return (
    <>
      <DescriptionList
        items={[
          { term: t('bestFor'), description: <strong>{assessment(`scenario.${sealed.bestFor}`)}</strong> },
          { term: t('statement'), description: <UserText>{sealed.statement}</UserText> },
        ]}
      />
      <ByLine words={t('sealedOn', { day: longDay(sealed.on, language) })} by={sealed.by} />
    </>
  );
}

function FromAssessment({ assessment }: { readonly assessment: Shown<AssessmentSigned> }) {
  const t = useText('steps');
  const words = useText('assessment');
  return (
    <DescriptionList
      items={[
        { term: t('bestFor'), description: <strong>{words(`scenario.${assessment.bestFor}`)}</strong> },
        { term: t('fromAssessment'), description: <UserText>{assessment.reasoning}</UserText> },
      ]}
    />
  );
}

type SealValues = { readonly bestFor: Scenario | ''; readonly statement: string };
type SealFormProps = { readonly assessment: Shown<AssessmentSigned>; readonly onDone: () => void };

function SealForm({ assessment, onDone }: SealFormProps) {
  const t = useText('steps');
  const forms = useText('forms');
  const scenarios = useScenarioOptions();
  const [initial] = useState((): SealValues => ({ bestFor: assessment.bestFor, statement: '' }));
  const check = (values: SealValues) => emptyFields(values, ['bestFor', 'statement'], forms('fillIn'));
  const form = useDossierForm<SealValues>({
    form: 'seal-interests',
    initial,
    check,
    command: (values) => ({ type: 'SealInterests', ...values }),
    onDone,
  });
  return (
    <ConfirmedForm
      form={form}
      check={check}
      label={t('sealLabel')}
      submitLabel={t('seal')}
      question={t('sealTitle')}
      consequence={t('sealText')}
    >
      <SelectField {...form.field('bestFor')} label={t('bestFor')} options={scenarios} required />
      <TextAreaField
        {...form.field('statement')}
        label={t('statement')}
        hint={t('statementHint')}
        limit={20000}
        rows={8}
        required
      />
      {form.draft.values.statement === '' && (
        <div>
          <Button variant="secondary" onClick={() => form.draft.set('statement', assessment.reasoning)}>
            {t('useReasoning')}
          </Button>
        </div>
      )}
    </ConfirmedForm>
  );
}
