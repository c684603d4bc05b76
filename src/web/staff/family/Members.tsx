// Who belongs to the family, and adding somebody.
import type { FamilySheet } from '../../../views/family-sheet.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { ShortDay } from '../../parts/Words.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { AddMemberForm } from './AddMemberForm.tsx';
import type { OpenFamily } from './use-family-form.ts';

type Member = FamilySheet['members'][number];

export function Members({ sheet, reload }: OpenFamily) {
  const t = useText('family');
  return (
    <Panel title={t('membersTitle')}>
      {sheet.members.length === 0 ? <EmptyState title={t('noMembers')} level={3} /> : <Table rows={sheet.members} />}
      <MayGive mayGive={sheet.mayGive} type="AddFamilyMember" who={t('who')}>
        <AddMemberForm sheet={sheet} reload={reload} />
      </MayGive>
    </Panel>
  );
}

function Table({ rows }: { readonly rows: readonly Member[] }) {
  const t = useText('family');
  const common = useText('common');
  const columns: Column<Member>[] = [
    { key: 'name', header: t('member'), rowHeader: true, cell: ({ name }) => <UserWords>{name}</UserWords> },
    { key: 'relation', header: t('relation'), cell: ({ relation }) => t(`relations.${relation}`) },
    {
      key: 'born',
      header: t('birthDate'),
      cell: ({ birthDate }) => (birthDate === undefined ? common('unknown') : <ShortDay day={birthDate} />),
    },
    { key: 'where', header: t('whereabouts'), cell: ({ whereabouts }) => t(`places.${whereabouts}`) },
    {
      key: 'situation',
      header: t('situation'),
      cell: ({ situation }) =>
        situation === undefined ? <span className="vo-muted">—</span> : <UserWords>{situation}</UserWords>,
    },
  ];
  return (
    <DataTable
      caption={t('membersCaption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ memberId }) => memberId}
    />
  );
}
