// Who works at this organisation, in which role and until when. Who left stands there as ended, for those who may know.
import type { EnrolledView, OrganisationDetailView } from '../../../contract/organisations.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';

type Props = { readonly organisation: OrganisationDetailView };

export function People({ organisation }: Props) {
  const t = useText('organisations');
  const { people, kind } = organisation;
  return (
    <Panel title={t('peopleTitle')}>
      {people.length > 0 && <Table organisation={organisation} />}
      {people.length === 0 && <p className="vo-muted">{t(kind === 'family' ? 'peopleHidden' : 'peopleNone')}</p>}
    </Panel>
  );
}

function Table({ organisation: { people, offices, today } }: Props) {
  const t = useText('organisations');
  const say = useSay();
  const language = useLanguage();
  const officeOf = (id: string | undefined) => offices.find((office) => office.id === id)?.name;
  const stateOf = ({ from, until, endedOn }: EnrolledView): string => {
    if (endedOn) return t('ended', { day: longDay(endedOn, language) });
    if (until && until < today) return t('ended', { day: longDay(until, language) });
    if (from > today) return t('startsOn', { day: longDay(from, language) });
    return until ? t('worksUntil', { day: longDay(until, language) }) : t('works');
  };
  const columns: Column<EnrolledView>[] = [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      sortBy: ({ name }) => name,
      cell: ({ name }) => <UserWords>{name}</UserWords>,
    },
    { key: 'roles', header: t('roles'), cell: ({ roles }) => roles.map(({ name }) => say(name)).join(', ') },
    { key: 'office', header: t('office'), cell: ({ office }) => <UserWords>{officeOf(office) ?? ''}</UserWords> },
    { key: 'since', header: t('since'), cell: ({ from }) => longDay(from, language) },
    { key: 'state', header: t('state'), cell: stateOf },
  ];
  return (
    <DataTable caption={t('peopleCaption')} captionHidden columns={columns} rows={people} rowKey={({ id }) => id} />
  );
}
