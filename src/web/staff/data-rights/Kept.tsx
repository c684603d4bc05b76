// How long each kind of data is kept; where no period is known, that it is kept.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export function Kept({ rights }: { readonly rights: DataRightsView }) {
  const t = useText('dataRights');
  const say = useSay();
  return (
    <Panel title={t('kept')} level={3}>
      <DataTable
        caption={t('keptCaption')}
        captionHidden
        rows={rights.retention}
        rowKey={({ category }) => category}
        columns={[
          { key: 'category', header: t('category'), rowHeader: true, cell: ({ name }) => say(name) },
          {
            key: 'years',
            header: t('years'),
            cell: ({ years }) => (years === null ? t('yearsUnknown') : t('yearsCount', { count: years })),
          },
          { key: 'ground', header: t('ground'), cell: ({ ground }) => say(ground) },
        ]}
      />
    </Panel>
  );
}
