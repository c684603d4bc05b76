// “May somebody see this?”: an organisation and role, a purpose, a kind of data, a giver; the row that allows it, or why not.
import { useState } from 'react';
import type { TableAnswerView } from '../../../contract/evaluation.ts';
import type { TableView } from '../../../contract/sharing.ts';
import { DATA_CATEGORY_IDS, type DataCategory } from '../../../domain/sharing/data-categories.ts';
import { CONDITIONS, type Condition } from '../../../domain/sharing/row.ts';
import { useRead } from '../../connection/use-read.ts';
import { Filters } from '../../parts/CommandForm.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { RowFacts } from './RowFacts.tsx';
import { type TableNames, useTableNames } from './use-table.ts';

type Purpose = TableView['roles'][number]['purposes'][number];
type Question = {
  /** Shape: role@organisation. */
  readonly who: string;
  readonly purpose: Purpose | '';
  readonly category: DataCategory | '';
  readonly giver: string;
  readonly condition: Condition | '';
};
const NOTHING_ASKED: Question = { who: '', purpose: '', category: '', giver: '', condition: '' };

/** Nothing is asked before the question is whole. */
function addressOf({ who, purpose, category, giver, condition }: Question): string | undefined {
  const [role = '', organisation = ''] = who.split('@');
  if (who === '' || purpose === '' || category === '') return undefined;
  const asked = new URLSearchParams({ ontvanger: organisation, functie: role, doel: purpose, soort: category });
  if (giver !== '') asked.set('gever', giver);
  if (condition !== '') asked.set('voorwaarde', condition);
  return `/v1/tabel/antwoord?${asked.toString()}`;
}

export function AskTable({ table }: { readonly table: TableView }) {
  const t = useText('sharing');
  const names = useTableNames(table);
  const [question, setQuestion] = useState(NOTHING_ASKED);
  const { data, failure, reload } = useRead<TableAnswerView>(addressOf(question));
  return (
    <Panel title={t('askTitle')}>
      <p className="vo-muted vo-small">{t('askHint')}</p>
      <QuestionFields table={table} names={names} question={question} onChange={setQuestion} />
      {failure !== undefined && <ErrorState failure={failure} onRetry={() => void reload()} />}
      <LiveRegion>{data !== undefined && <Answer answer={data} names={names} />}</LiveRegion>
    </Panel>
  );
}

type QuestionFieldsProps = {
  readonly table: TableView;
  readonly names: TableNames;
  readonly question: Question;
  readonly onChange: (question: Question) => void;
};

function QuestionFields({ table, names, question, onChange }: QuestionFieldsProps) {
  const t = useText('sharing');
  const change = (part: Partial<Question>) => onChange({ ...question, ...part });
  const role = table.roles.find(({ id, organisation }) => `${id}@${organisation}` === question.who);
  return (
    <Filters>
      <SelectField
        label={t('who')}
        value={question.who}
        onChange={(who) => change({ who, purpose: '' })}
        options={table.roles.map(({ id, organisation }) => ({
          value: `${id}@${organisation}`,
          label: names.role(id, organisation),
          group: names.organisation(organisation),
        }))}
      />
      <SelectField
        label={t('purpose')}
        value={question.purpose}
        onChange={(purpose) => change({ purpose })}
        options={(role?.purposes ?? []).map((value) => ({ value, label: names.purpose(value) }))}
      />
      <SelectField
        label={t('category')}
        value={question.category}
        onChange={(category) => change({ category })}
        options={DATA_CATEGORY_IDS.map((value) => ({ value, label: names.category(value) }))}
      />
      <SelectField
        label={t('giverAsk')}
        value={question.giver}
        onChange={(giver) => change({ giver })}
        emptyLabel={t('any')}
        options={table.organisations.map(({ id }) => ({ value: id, label: names.organisation(id) }))}
      />
      <SelectField
        label={t('condition')}
        value={question.condition}
        onChange={(condition) => change({ condition })}
        emptyLabel={t('noCondition')}
        options={CONDITIONS.map((value) => ({ value, label: t(`conditionOf.${value}`) }))}
      />
    </Filters>
  );
}

function Answer({ answer, names }: { readonly answer: TableAnswerView; readonly names: TableNames }) {
  const t = useText('sharing');
  const say = useSay();
  const { allowed, row, words, near } = answer;
  return (
    <Notice tone={allowed ? 'success' : 'info'} title={allowed ? t('askYes') : say(words ?? t('not'))} level={3}>
      {row !== undefined && <RowFacts row={row} names={names} />}
      {near !== undefined && (
        <>
          <Subheading level={4}>{t('near')}</Subheading>
          <RowFacts row={near} names={names} />
        </>
      )}
    </Notice>
  );
}
