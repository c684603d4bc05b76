// Who doubts the age, on what that rests, and what exactly is doubted.
import { DOUBT_GROUNDS } from '../../../domain/dossier/age.ts';
import { CheckboxGroup } from '../../parts/ChoiceGroup.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { ByLine } from '../steps/ByLine.tsx';
import { usePieceName } from './Evidence.tsx';

export function Doubts() {
  const t = useText('age');
  const language = useLanguage();
  const { sheet } = useSheet();
  const { doubts } = sheet.age;
  return (
    <Panel title={t('doubtTitle')} level={3}>
      {doubts.length === 0 && <p className="vo-muted">{t('doubtNone')}</p>}
      {doubts.length > 0 && (
        <PartedList label={t('doubtTitle')}>
          {doubts.map(({ restsOn, what, on, by }) => (
            <li key={`${on}-${what}`} className="vo-stack vo-stack--small">
              <DescriptionList
                items={[
                  {
                    term: t('doubtRests'),
                    description: listed(
                      restsOn.map((ground) => t(`ground.${ground}`)),
                      language,
                    ),
                  },
                  { term: t('doubtWhat'), description: <UserText>{what}</UserText> },
                ]}
              />
              <ByLine words={t('by', { day: longDay(on, language) })} by={by} />
            </li>
          ))}
        </PartedList>
      )}
      <MayGive mayGive={sheet.mayGive} type="RaiseAgeDoubt" who={t('whoDoubts')}>
        <DoubtForm />
      </MayGive>
    </Panel>
  );
}

type Values = { restsOn: readonly (typeof DOUBT_GROUNDS)[number][]; what: string; challenges: readonly string[] };
const EMPTY: Values = { restsOn: [], what: '', challenges: [] };

function DoubtForm() {
  const t = useText('age');
  const { sheet } = useSheet();
  const nameOf = usePieceName();
  const documents = sheet.age.evidence.filter(({ kind, counts }) => kind === 'document' && counts);
  const form = useSheetForm<Values>({
    name: 'age-doubt',
    initial: EMPTY,
    typed: ['what'],
    chosen: ['restsOn'],
    command: (values) => ({ type: 'RaiseAgeDoubt', ...values }),
  });
  return (
    <FormPanel form={form} title={t('doubtForm')} submitLabel={t('sendDoubt')} doneText={t('doubtDone')} level={4}>
      <CheckboxGroup
        {...form.field('restsOn')}
        label={t('restsOn')}
        hint={t('doubtHint')}
        options={optionsOf(DOUBT_GROUNDS, (ground) => t(`ground.${ground}`))}
        required
      />
      {documents.length > 0 && (
        <CheckboxGroup
          {...form.field('challenges')}
          label={t('challenges')}
          hint={t('challengesHint')}
          options={documents.map((piece) => ({
            value: piece.evidenceId,
            label: `${nameOf(piece)} – ${piece.source}`,
          }))}
        />
      )}
      <TextAreaField {...form.field('what')} label={t('whatField')} limit={4000} rows={4} required />
    </FormPanel>
  );
}
