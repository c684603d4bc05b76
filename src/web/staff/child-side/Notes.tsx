// Own working notes, with a clear word about who can read them.
import type { Sheet } from '../../../views/sheet.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Held = { readonly notes: Sheet['childSide']['notes'] };

export function Notes({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('childSide');
  const { notes } = sheet.childSide;
  return (
    <Panel title={t('notesTitle')} level={3}>
      <Notice tone="info">{t('notesWho')}</Notice>
      {notes.length === 0 ? <p className="vo-muted">{t('noNotes')}</p> : <List notes={notes} />}
      <WriteForm />
      {notes.length > 0 && <CorrectForm notes={notes} />}
    </Panel>
  );
}

function List({ notes }: Held) {
  const t = useText('childSide');
  const language = useLanguage();
  return (
    <PartedList label={t('notesTitle')}>
      {notes.map(({ noteId, text, on, correctedOn }) => (
        <li key={noteId}>
          <UserText>{text}</UserText>
          <p className="vo-muted">
            {correctedOn === undefined
              ? t('noteOn', { day: longDay(on, language) })
              : t('noteCorrected', { day: longDay(correctedOn, language) })}
          </p>
        </li>
      ))}
    </PartedList>
  );
}

function WriteForm() {
  const t = useText('childSide');
  const { sheet } = useSheet();
  const { id: noteId, renew } = useKeptId(`note/${sheet.dossierId}`);
  const form = useSheetForm({
    name: 'note',
    initial: { text: '' },
    typed: ['text'],
    command: ({ text }) => ({ type: 'WriteNote', noteId, text }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('noteTitle')} submitLabel={t('noteSend')} doneText={t('noteDone')} level={4}>
      <TextAreaField {...form.field('text')} label={t('noteText')} limit={20000} required />
    </FormPanel>
  );
}

function CorrectForm({ notes }: Held) {
  const t = useText('childSide');
  const form = useSheetForm({
    name: 'correct-note',
    initial: { noteId: '', text: '' },
    typed: ['text'],
    chosen: ['noteId'],
    command: (values) => ({ type: 'CorrectNote', ...values }),
  });
  return (
    <FormPanel
      form={form}
      title={t('correctTitle')}
      submitLabel={t('correctSend')}
      doneText={t('correctDone')}
      level={4}
    >
      <SelectField
        {...form.field('noteId')}
        label={t('correctWhich')}
        options={notes.map(({ noteId, text }) => ({ value: noteId, label: text.slice(0, 60) }))}
        required
      />
      <TextAreaField {...form.field('text')} label={t('correctText')} limit={20000} required />
    </FormPanel>
  );
}
