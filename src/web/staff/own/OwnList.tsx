// The first page after signing in for the child, a parent, a teacher or a nurse: the dossiers on which they are named, by name alone.
import type { WorkSlice } from '../../../contract/routes/work.ts';
import type { WorkItem } from '../../../views/work-item.ts';
import { usePages } from '../../connection/use-pages.ts';
import { TextLink } from '../../parts/Action.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { ItemList } from '../../parts/ItemList.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { MoreButton } from '../../parts/MoreButton.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { useText } from '../../text/use-text.ts';
import type { OwnReader } from './own-reader.ts';

const SLICE = 25;

export function OwnList({ reader }: { readonly reader: OwnReader }) {
  const t = useText('own');
  const list = usePages<WorkItem, WorkSlice>('/v1/werkvoorraad', { limiet: SLICE });
  const { items, loading, failure, hasMore, more, reload } = list;
  const again = () => void (hasMore ? more() : reload());
  return (
    <Page>
      <PageHeader title={t(`${reader}.list`)} />
      <p className="vo-readable">{t(`${reader}.listIntro`)}</p>
      <Panel>
        {loading && <Loading lines={3} />}
        {failure !== undefined && <ErrorState failure={failure} onRetry={again} />}
        {!loading && failure === undefined && items.length === 0 && <p>{t(`${reader}.listEmpty`)}</p>}
        {items.length > 0 && (
          <ItemList
            items={items.map(({ dossierId, name }) => ({
              key: dossierId,
              name: (
                <TextLink to={`/dossiers/${dossierId}`}>
                  <UserWords>{name}</UserWords>
                </TextLink>
              ),
            }))}
          />
        )}
        <MoreButton list={list} />
      </Panel>
    </Page>
  );
}
