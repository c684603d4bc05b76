// What the child was told, when, by whom and how; and a form to record the next talk.
import type { Sheet } from '../../../views/sheet.ts';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { ShortDay } from '../../parts/Words.tsx';
import { useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { InformForm } from './InformForm.tsx';

type Given = Sheet['information'][number];

export function Information({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('protection');
  return (
    <Panel title={t('informationTitle')} level={3}>
      <p className="vo-readable">{t('informationIntro')}</p>
      {sheet.information.length === 0 ? (
        <EmptyState title={t('notInformed')} level={3} />
      ) : (
        <Table rows={sheet.information} />
      )}
      <MayGive mayGive={sheet.mayGive} type="InformChild" who={t('whoInforms')}>
        <InformForm />
      </MayGive>
    </Panel>
  );
}

function Table({ rows }: { readonly rows: readonly Given[] }) {
  const t = useText('protection');
  const columns: Column<Given>[] = [
    { key: 'day', header: t('informedOn'), rowHeader: true, cell: ({ informedOn }) => <ShortDay day={informedOn} /> },
    { key: 'topics', header: t('topics'), cell: ({ topics }) => topics.map((topic) => t(`topic.${topic}`)).join(', ') },
    {
      key: 'how',
      header: t('how'),
      cell: ({ language, form }) => (
        <>
          {t(`forms.${form}`)}, <UserWords>{language}</UserWords>
        </>
      ),
    },
    { key: 'toldBy', header: t('toldBy'), cell: ({ toldBy }) => <UserWords>{toldBy}</UserWords> },
    { key: 'understood', header: t('understood'), cell: ({ understood }) => t(`understanding.${understood}`) },
  ];
  return (
    <DataTable
      caption={t('informationCaption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ informedOn, topics, toldBy }) => `${informedOn} ${topics.join()} ${toldBy}`}
    />
  );
}
