// Which organisations received something of this dossier, by the access log.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { shortDay } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

export function Recipients({ rights }: { readonly rights: DataRightsView }) {
  const t = useText('dataRights');
  const name = useOrganisationName();
  if (rights.recipients.length === 0) return null;
  return (
    <Panel title={t('recipients')} level={3}>
      <DataTable
        caption={t('recipientsCaption')}
        captionHidden
        rows={rights.recipients}
        rowKey={({ organisation }) => organisation}
        columns={[
          { key: 'organisation', header: t('organisation'), rowHeader: true, cell: (row) => name(row.organisation) },
          { key: 'first', header: t('first'), cell: ({ firstOn }) => shortDay(firstOn) },
          { key: 'last', header: t('last'), cell: ({ lastOn }) => shortDay(lastOn) },
          { key: 'times', header: t('times'), cell: ({ times }) => times },
        ]}
      />
    </Panel>
  );
}
