// The families of the children in the work list. No list of all families exists: only what this person works on.
import type { WorkItem } from '../../../views/work-item.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { usePages } from '../../connection/use-pages.ts';
import { ButtonLink, TextLink } from '../../parts/Action.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { listed } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { opensDossiers } from '../opening/opens-dossiers.ts';
import { type FamilyRow, familiesOf } from './families-of.ts';

const SLICE = 100;

export function FamilyListScreen() {
  const t = useText('family');
  const session = useSignedIn();
  const list = usePages<WorkItem>('/v1/werkvoorraad', { limiet: SLICE });
  const families = familiesOf(list.items);
  return (
    <Page>
      <PageHeader title={t('listTitle')} />
      <p className="vo-readable">{t('listIntro')}</p>
      {opensDossiers(session) && (
        <div>
          <ButtonLink to="/gezinnen/nieuw">{t('open')}</ButtonLink>
        </div>
      )}
      <Panel>
        {list.loading && <Loading lines={6} />}
        {list.failure !== undefined && <ErrorState failure={list.failure} onRetry={() => void list.reload()} />}
        {!list.loading && list.failure === undefined && families.length === 0 && <EmptyState title={t('listEmpty')} />}
        {families.length > 0 && <Families rows={families} />}
        <MoreButton list={list} />
      </Panel>
    </Page>
  );
}

function Families({ rows }: { readonly rows: readonly FamilyRow[] }) {
  const t = useText('family');
  const language = useLanguage();
  const columns: Column<FamilyRow>[] = [
    {
      key: 'family',
      header: t('listGo'),
      rowHeader: true,
      cell: ({ familyId, children }) => (
        <TextLink to={`/gezinnen/${familyId}`}>
          {t('listOpen', {
            names: listed(
              children.map(({ name }) => name),
              language,
            ),
          })}
        </TextLink>
      ),
    },
    {
      key: 'children',
      header: t('listChildren'),
      cell: ({ children }) => (
        <ul className="vo-plain-list">
          {children.map(({ dossierId, name, reference }) => (
            <li key={dossierId}>
              <TextLink to={`/dossiers/${dossierId}`}>
                <UserWords>{name}</UserWords>
              </TextLink>{' '}
              <span className="vo-muted">{reference}</span>
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <DataTable caption={t('listCaption')} captionHidden columns={columns} rows={rows} rowKey={(row) => row.familyId} />
  );
}
