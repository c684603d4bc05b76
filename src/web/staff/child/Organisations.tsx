// Who works on this dossier, organisation by organisation and by name, on which ground and until when; with forms for coming and going.
import type { Sheet } from '../../../views/sheet.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { ShortDay } from '../../parts/Words.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { EndInvolvementForm } from './EndInvolvementForm.tsx';
import { InvolveForm } from './InvolveForm.tsx';
import { InvolvePersonForm } from './InvolvePersonForm.tsx';

type Row = Sheet['involvements'][number];

export function Organisations({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('child');
  const ids = sheet.involved.map(({ id }) => id);
  return (
    <Panel title={t('organisationsTitle')} level={3}>
      <p className="vo-readable">{t('organisationsIntro')}</p>
      <InvolvementTable involvements={sheet.involvements} caption={t('organisationsCaption')} />
      <MayGive mayGive={sheet.mayGive} type="InvolveOrganisation" who={t('whoInvolves')}>
        <InvolveForm involved={ids} />
      </MayGive>
      <MayGive mayGive={sheet.mayGive} type="InvolvePerson">
        <InvolvePersonForm involved={ids} />
      </MayGive>
      <MayGive mayGive={sheet.mayGive} type="EndInvolvement">
        <EndInvolvementForm sheet={sheet} />
      </MayGive>
    </Panel>
  );
}

type TableProps = { readonly involvements: Sheet['involvements']; readonly caption: string };

export function InvolvementTable({ involvements, caption }: TableProps) {
  const t = useText('child');
  const nameOf = useOrganisationName();
  const who = ({ person, named }: Row) => {
    if (person !== undefined) return <UserWords>{person}</UserWords>;
    return <span className="vo-muted">{t(named ? 'onlyNamed' : 'everybody')}</span>;
  };
  const columns: Column<Row>[] = [
    {
      key: 'organisation',
      header: t('organisation'),
      rowHeader: true,
      cell: ({ organisation }) => nameOf(organisation),
    },
    { key: 'who', header: t('who'), cell: who },
    { key: 'capacity', header: t('capacity'), cell: ({ capacity }) => capacity && t(`capacities.${capacity}`) },
    { key: 'ground', header: t('ground'), cell: ({ ground }) => ground && t(`grounds.${ground}`) },
    { key: 'from', header: t('from'), cell: ({ from }) => <ShortDay day={from} /> },
    {
      key: 'until',
      header: t('until'),
      cell: ({ until }) =>
        until === undefined ? <span className="vo-muted">{t('now')}</span> : <ShortDay day={until} />,
    },
  ];
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={involvements}
      rowKey={({ organisation, person = '', from, until = '' }) => [organisation, person, from, until].join('/')}
    />
  );
}
