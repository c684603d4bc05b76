// Everybody who stands or stood beside the child, with forms to appoint and to end.
import type { Sheet } from '../../../views/sheet.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { ShortDay } from '../../parts/Words.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { AppointForm } from './AppointForm.tsx';
import { EndForm } from './EndForm.tsx';
import { ReplaceForm } from './ReplaceForm.tsx';

const QUALITIES = ['criminalRecordChecked', 'freeOfCharge', 'experiencedWithChildren'] as const;
type Protector = Sheet['protectors'][number];

export function Protectors({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('protection');
  const current = sheet.protectors.filter(({ endedOn }) => endedOn === undefined);
  return (
    <Panel title={t('protectorsTitle')} level={3}>
      {sheet.protectors.length === 0 ? <EmptyState title={t('nobody')} level={3} /> : <Table rows={sheet.protectors} />}
      <MayGive mayGive={sheet.mayGive} type="AppointProtector" who={t('whoAppoints')}>
        <AppointForm />
      </MayGive>
      {current.length > 0 && (
        <MayGive mayGive={sheet.mayGive} type="ReplaceProtector">
          <ReplaceForm current={current} />
        </MayGive>
      )}
      {current.length > 0 && (
        <MayGive mayGive={sheet.mayGive} type="EndProtection">
          <EndForm current={current} />
        </MayGive>
      )}
    </Panel>
  );
}

function Table({ rows }: { readonly rows: readonly Protector[] }) {
  const t = useText('protection');
  const words = useText('dossier');
  const columns: Column<Protector>[] = [
    { key: 'name', header: t('name'), rowHeader: true, cell: ({ name }) => <UserWords>{name}</UserWords> },
    { key: 'kind', header: t('kind'), cell: ({ kind }) => words(`protector.${kind}`) },
    {
      key: 'organisation',
      header: t('organisation'),
      cell: ({ organisation }) => <UserWords>{organisation}</UserWords>,
    },
    {
      key: 'qualities',
      header: t('qualities'),
      cell: (protector) => {
        const checked = QUALITIES.filter((quality) => protector[quality] === true).map((quality) =>
          t(`quality.${quality}`),
        );
        return (
          <>
            {checked.join(', ')}
            {protector.training !== undefined && (
              <div>
                <UserWords>{protector.training}</UserWords>
              </div>
            )}
          </>
        );
      },
    },
    { key: 'since', header: t('appointedOn'), cell: ({ appointedOn }) => <ShortDay day={appointedOn} /> },
    {
      key: 'until',
      header: t('until'),
      cell: ({ endedOn }) =>
        endedOn === undefined ? <span className="vo-muted">{t('now')}</span> : <ShortDay day={endedOn} />,
    },
  ];
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ protectorId }) => protectorId}
    />
  );
}
