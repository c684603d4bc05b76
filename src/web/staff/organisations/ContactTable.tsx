// Whom to call about what: a table of contact persons, of one organisation or of all.
import type { ContactOfView, ContactView } from '../../../contract/organisations.ts';
import { TextLink } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { useSay, useText } from '../../text/use-text.ts';

type Row = ContactView & Partial<Pick<ContactOfView, 'organisation'>>;

export function ContactTable({ contacts }: { readonly contacts: readonly Row[] }) {
  const t = useText('organisations');
  const say = useSay();
  const organisation: Column<Row> = {
    key: 'organisation',
    header: t('organisation'),
    rowHeader: true,
    sortBy: (row) => (row.organisation ? say(row.organisation.name) : ''),
    cell: (row) =>
      row.organisation && <TextLink to={`/organisaties/${row.organisation.id}`}>{say(row.organisation.name)}</TextLink>,
  };
  const many = contacts.some((contact) => contact.organisation !== undefined);
  const columns: Column<Row>[] = [
    ...(many ? [organisation] : []),
    {
      key: 'topic',
      header: t('topic'),
      rowHeader: !many,
      sortBy: ({ topic }) => say(topic.name),
      cell: ({ topic }) => say(topic.name),
    },
    { key: 'person', header: t('person'), cell: (row) => <Person contact={row} /> },
    {
      key: 'replacement',
      header: t('replacement'),
      cell: ({ replacement, replacementReach, person }) => {
        if (person === undefined) return null;
        return replacement ? <Replacement name={replacement.name} reach={replacementReach} /> : t('noReplacement');
      },
    },
    { key: 'reach', header: t('reach'), cell: ({ reach }) => <UserWords>{reach}</UserWords> },
  ];
  return (
    <DataTable
      caption={t('contactsCaption')}
      captionHidden
      columns={columns}
      rows={contacts}
      rowKey={(row) => `${row.organisation?.id ?? ''}/${row.topic.id}`}
    />
  );
}

function Replacement({ name, reach }: { readonly name: string; readonly reach: string | undefined }) {
  return <UserWords>{reach === undefined ? name : `${name}, ${reach}`}</UserWords>;
}

function Person({ contact: { person, away } }: { readonly contact: ContactView }) {
  const t = useText('organisations');
  if (person === undefined) return t('nameHidden');
  return (
    <>
      <UserWords>{person.name}</UserWords>
      {away && <span className="vo-muted"> ({t('away')})</span>}
    </>
  );
}
