// Signing the assessment: the form for whoever may, and who signed afterwards.
import type { Sheet } from '../../../views/sheet.ts';
import { useOrganisations } from '../../connection/organisations.tsx';
import { emptyFields } from '../../forms/checks.ts';
import { CommandForm, FieldPair } from '../../parts/CommandForm.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import type { Tell } from '../steps/tell.ts';
import { useDossierForm, useMayGive } from '../steps/use-dossier-form.ts';
import { useScenarioOptions } from '../steps/words.ts';
import { Authors } from './Authors.tsx';
import { filledRows, hasGaps } from './element-values.ts';
import { SignedAssessment } from './SignedAssessment.tsx';
import { CONCLUSIONS, disciplines, EMPTY_SIGNING, type SigningValues, signCommand } from './signing.ts';

type SigningPanelProps = { readonly tell: Tell };

export function SigningPanel({ tell }: SigningPanelProps) {
  const t = useText('assessment');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  const { assessment } = sheet;
  if (assessment !== undefined)
    return (
      <Panel title={t('signTitle')} level={3} beside={<StatusBadge tone="success">{t('signed')}</StatusBadge>}>
        <SignedAssessment assessment={assessment} />
      </Panel>
    );
  if (!mayGive('SignAssessment')) return null;
  const empty = emptyCount(sheet);
  return (
    <Panel title={t('signTitle')} level={3}>
      <p className="vo-readable">{t('signIntro')}</p>
      {empty > 0 ? (
        <Notice tone="info">{t('signNotYet', { count: empty })}</Notice>
      ) : (
        <SigningForm
          onDone={() =>
            tell(t('signed'), undefined, { to: topicAddress(sheet.dossierId, 'steps'), label: t('toSteps') })
          }
        />
      )}
    </Panel>
  );
}

const emptyCount = ({ elements }: Sheet): number => elements.filter(({ element }) => element === undefined).length;

function useSigningCheck() {
  const t = useText('assessment');
  const forms = useText('forms');
  return (values: SigningValues) => {
    const unfinished = filledRows(values.authors).length === 0 || hasGaps(values.authors);
    return {
      ...emptyFields(values, ['conclusion', 'bestFor'], forms('chooseOne')),
      ...emptyFields(values, ['reasoning'], forms('fillIn')),
      ...(unfinished && { authors: t('rowsIncomplete', { what: t('authorWhat') }) }),
    };
  };
}

function SigningForm({ onDone }: { readonly onDone: () => void }) {
  const t = useText('assessment');
  const scenarios = useScenarioOptions();
  const organisations = useOrganisations();
  const form = useDossierForm<SigningValues>({
    form: 'sign-assessment',
    initial: EMPTY_SIGNING,
    check: useSigningCheck(),
    command: signCommand,
    onDone,
  });
  const { authors } = form.draft.values;
  const byMigrationAuthority = authors.some(({ organisation }) =>
    organisations.some(({ id, kind }) => id === organisation && kind === 'migration-authority'),
  );
  const conclusions = CONCLUSIONS.map((value) => ({ value, label: t(`conclusion.${value}`) }));
  return (
    <CommandForm form={form} label={t('signLabel')} submitLabel={t('sign')}>
      <Authors {...form.field('authors')} />
      {disciplines(authors) === 1 && <Notice tone="warning">{t('oneDiscipline')}</Notice>}
      {byMigrationAuthority && <Notice tone="warning">{t('migrationAuthor')}</Notice>}
      <FieldPair>
        <SelectField {...form.field('conclusion')} label={t('conclusionLabel')} options={conclusions} required />
        <SelectField {...form.field('bestFor')} label={t('bestFor')} options={scenarios} required />
      </FieldPair>
      <TextAreaField
        {...form.field('reasoning')}
        label={t('reasoning')}
        hint={t('reasoningHint')}
        limit={20000}
        rows={8}
        required
      />
    </CommandForm>
  );
}
