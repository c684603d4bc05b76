// What was destroyed: when, why and by which functions. A certificate names no person and no dossier.
import type { CertificateView } from '../../../views/data-rights.ts';
import { usePages } from '../../connection/use-pages.ts';
import { DataTable } from '../../parts/DataTable.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { shortDay } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

export function Certificates() {
  const t = useText('dataRights');
  const list = usePages<CertificateView>('/v1/vernietigingen', { limiet: 25 });
  const said = ({ content }: CertificateView, key: string): string => String(content[key] ?? '');
  return (
    <Panel title={t('certificates')}>
      {!list.loading && list.items.length === 0 && <p className="vo-muted">{t('noCertificates')}</p>}
      {list.items.length > 0 && (
        <DataTable
          caption={t('certificatesCaption')}
          captionHidden
          rows={list.items}
          rowKey={({ certificateId }) => certificateId}
          columns={[
            {
              key: 'at',
              header: t('destroyedAt'),
              rowHeader: true,
              cell: ({ destroyedAt }) => shortDay(destroyedAt),
            },
            { key: 'ground', header: t('basis'), cell: (row) => said(row, 'ground') },
            {
              key: 'by',
              header: t('organisation'),
              cell: (row) => `${said(row, 'proposedBy')}, ${said(row, 'confirmedBy')}`,
            },
            { key: 'print', header: t('print'), cell: ({ streamPrint }) => <code>{streamPrint.slice(0, 16)}</code> },
          ]}
        />
      )}
      <MoreButton list={list} />
    </Panel>
  );
}
