// What was concluded about the age, and drawing a conclusion: an answer for each sign of a child where it says “adult”.
import { AGE_OUTCOMES } from '../../../domain/dossier/age-conclusion.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { FixedRows, type Row } from '../../parts/RowsField.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
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
import { usePieceName } from './Evidence.tsx';

export function Conclusions() {
  const t = useText('age');
  const language = useLanguage();
  const { sheet } = useSheet();
  const { conclusions } = sheet.age;
  return (
    <Panel title={t('conclusionTitle')} level={3}>
      {conclusions.length === 0 && <p className="vo-muted">{t('conclusionNone')}</p>}
      {conclusions.length > 0 && (
        <PartedList label={t('conclusionTitle')}>
          {conclusions.map(({ outcome, reasons, remedyTold, on, by }) => (
            <li key={`${on}-${outcome}-${reasons}`} className="vo-stack vo-stack--small">
              <Subheading level={4}>{t(`outcome.${outcome}`)}</Subheading>
              <DescriptionList
                items={[
                  { term: t('reasons'), description: <UserText>{reasons}</UserText> },
                  { term: t('remedy'), description: <UserText>{remedyTold}</UserText> },
                ]}
              />
              <ByLine words={t('concluded', { day: longDay(on, language) })} by={by} />
            </li>
          ))}
        </PartedList>
      )}
      <MayGive mayGive={sheet.mayGive} type="ConcludeAge" who={t('whoConcludes')}>
        <ConcludeForm />
      </MayGive>
    </Panel>
  );
}

type Answer = Row & { readonly answer: string };
type Values = {
  outcome: (typeof AGE_OUTCOMES)[number] | '';
  reasons: string;
  remedyTold: string;
  answers: readonly Answer[];
};
const EMPTY: Values = { outcome: '', reasons: '', remedyTold: '', answers: [] };

function ConcludeForm() {
  const t = useText('age');
  const { sheet } = useSheet();
  const nameOf = usePieceName();
  const signs = sheet.age.evidence.filter(({ pointsToChild }) => pointsToChild);
  const form = useSheetForm<Values>({
    name: 'age-conclusion',
    initial: EMPTY,
    typed: ['reasons', 'remedyTold'],
    chosen: ['outcome'],
    command: ({ answers, ...rest }) => ({
      type: 'ConcludeAge',
      ...rest,
      answers: answers
        .filter(({ answer }) => answer.trim() !== '')
        .map(({ row: evidenceId, answer }) => ({ evidenceId, answer })),
    }),
  });
  const outcome = form.field('outcome').value;
  const { value, ...answers } = form.field('answers');
  // One line for each sign there is now; what was typed for it stays, also where evidence came in between.
  const rows = signs.map(({ evidenceId: row }) => value.find((each) => each.row === row) ?? { row, answer: '' });
  return (
    <FormPanel
      form={form}
      title={t('concludeForm')}
      submitLabel={t('sendConclusion')}
      doneText={t('conclusionDone')}
      level={4}
    >
      <p>{t('concludeIntro')}</p>
      <RadioGroup
        {...form.field('outcome')}
        label={t('outcomeField')}
        options={optionsOf(AGE_OUTCOMES, (each) => t(`outcome.${each}`))}
        required
      />
      <TextAreaField {...form.field('reasons')} label={t('reasonsField')} limit={20_000} rows={5} required />
      <TextField {...form.field('remedyTold')} label={t('remedyField')} maxLength={200} required />
      {outcome === 'adult' && rows.length > 0 && (
        <FixedRows
          {...answers}
          value={rows}
          label={t('answersField')}
          hint={t('answersHint')}
          rowLabel={({ row }) => {
            const piece = signs.find(({ evidenceId }) => evidenceId === row);
            return piece === undefined ? '' : nameOf(piece);
          }}
        >
          {(row, set) => (
            <TextAreaField
              label={t('answerField')}
              value={row.answer}
              onChange={(answer) => set('answer', answer)}
              limit={4000}
              rows={2}
              required
            />
          )}
        </FixedRows>
      )}
    </FormPanel>
  );
}
