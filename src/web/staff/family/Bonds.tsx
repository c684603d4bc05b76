// Authority over and contact with each child, child by child: a parent may have another bond with a brother or sister.
import type { FamilySheet } from '../../../views/family-sheet.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { BondForm } from './BondForm.tsx';
import type { OpenFamily } from './use-family-form.ts';

type Bond = FamilySheet['bonds'][number];

export function Bonds({ sheet, reload }: OpenFamily) {
  const t = useText('family');
  const hidden = sheet.bonds.filter(({ dossierId }) => sheet.children.every((child) => child.dossierId !== dossierId));
  const ready = sheet.members.length > 0 && sheet.children.length > 0;
  return (
    <Panel title={t('bondsTitle')}>
      <p className="vo-readable">{t('bondsIntro')}</p>
      {sheet.children.map(({ dossierId, name }) => (
        <BondTable
          key={dossierId}
          sheet={sheet}
          child={name}
          bonds={sheet.bonds.filter((bond) => bond.dossierId === dossierId)}
        />
      ))}
      {hidden.length > 0 && <BondTable sheet={sheet} child={t('otherChild')} bonds={hidden} />}
      <MayGive mayGive={sheet.mayGive} type="RecordBond" who={t('who')}>
        {ready ? <BondForm sheet={sheet} reload={reload} /> : <p className="vo-muted">{t('bondNeeds')}</p>}
      </MayGive>
    </Panel>
  );
}

type BondTableProps = { readonly sheet: FamilySheet; readonly child: string; readonly bonds: readonly Bond[] };

function BondTable({ sheet, child, bonds }: BondTableProps) {
  const t = useText('family');
  const common = useText('common');
  if (bonds.length === 0) return <p className="vo-muted">{t('noBonds', { child })}</p>;
  const nameOf = (memberId: string) => sheet.members.find((member) => member.memberId === memberId)?.name ?? '—';
  const columns: Column<Bond>[] = [
    {
      key: 'member',
      header: t('member'),
      rowHeader: true,
      cell: ({ memberId }) => <UserWords>{nameOf(memberId)}</UserWords>,
    },
    { key: 'authority', header: t('authority'), cell: ({ authority }) => t(`authorities.${authority}`) },
    { key: 'contact', header: t('contact'), cell: ({ contact }) => t(`contacts.${contact}`) },
    { key: 'wants', header: t('wants'), cell: ({ childWantsContact }) => common(childWantsContact) },
    { key: 'source', header: t('source'), cell: ({ source }) => <UserWords>{source}</UserWords> },
  ];
  return (
    <DataTable
      caption={t('bondsCaption', { child })}
      columns={columns}
      rows={bonds}
      rowKey={({ memberId, dossierId }) => `${memberId} ${dossierId}`}
    />
  );
}
