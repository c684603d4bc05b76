// Sessions that were held and who was trained in what, until when it counts.
import type { OrganisationDetailView } from '../../../contract/organisations.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';

type Props = { readonly organisation: OrganisationDetailView };
type Taken = OrganisationDetailView['trainings'][number];
type Session = OrganisationDetailView['sessions'][number];

export function Training({ organisation }: Props) {
  const t = useText('organisations');
  const { trainings, sessions } = organisation;
  if (trainings.length === 0 && sessions.length === 0) return null;
  return (
    <Panel title={t('trainingTitle')}>
      {trainings.length > 0 ? <Trainings organisation={organisation} /> : <p>{t('trainingsNone')}</p>}
      {sessions.length > 0 && <Sessions sessions={sessions} />}
    </Panel>
  );
}

function Trainings({ organisation: { trainings, today } }: Props) {
  const t = useText('organisations');
  const say = useSay();
  const language = useLanguage();
  const endOf = ({ validUntil }: Taken): string => {
    if (validUntil === undefined) return t('noEnd');
    const day = longDay(validUntil, language);
    return validUntil < today ? t('expired', { day }) : day;
  };
  const columns: Column<Taken>[] = [
    {
      key: 'person',
      header: t('name'),
      rowHeader: true,
      sortBy: ({ person }) => person.name,
      cell: ({ person }) => <UserWords>{person.name}</UserWords>,
    },
    { key: 'topic', header: t('topic'), sortBy: ({ topic }) => say(topic.name), cell: ({ topic }) => say(topic.name) },
    { key: 'on', header: t('trainedOn'), cell: ({ trainedOn }) => longDay(trainedOn, language) },
    { key: 'until', header: t('validUntil'), cell: endOf },
    { key: 'evidence', header: t('evidence'), cell: ({ evidence }) => <UserWords>{evidence}</UserWords> },
  ];
  return (
    <DataTable
      caption={t('trainingsCaption')}
      columns={columns}
      rows={trainings}
      rowKey={({ person, topic, trainedOn, evidence }) => `${person.id}/${topic.id}/${trainedOn}/${evidence}`}
    />
  );
}

function Sessions({ sessions }: { readonly sessions: readonly Session[] }) {
  const t = useText('organisations');
  const say = useSay();
  const language = useLanguage();
  const columns: Column<Session>[] = [
    { key: 'title', header: t('session'), rowHeader: true, cell: ({ title }) => <UserWords>{title}</UserWords> },
    { key: 'topic', header: t('topic'), cell: ({ topic }) => say(topic.name) },
    { key: 'on', header: t('heldOn'), cell: ({ heldOn }) => longDay(heldOn, language) },
    { key: 'by', header: t('givenBy'), cell: ({ givenBy }) => <UserWords>{givenBy}</UserWords> },
    { key: 'material', header: t('material'), cell: ({ material }) => <UserWords>{material ?? ''}</UserWords> },
    { key: 'attended', header: t('attended'), cell: ({ attended }) => attended },
  ];
  return <DataTable caption={t('sessionsCaption')} columns={columns} rows={sessions} rowKey={({ id }) => id} />;
}
