// Under a list that the server gives in slices: asks for the next one.
import type { Pages, Slice } from '../connection/use-pages.ts';
import { useText } from '../text/use-text.ts';
import { Button } from './Action.tsx';

export function MoreButton<Item>({ list }: { readonly list: Pages<Item, Slice<Item>> }) {
  const t = useText('common');
  if (!list.hasMore || list.failure !== undefined) return null;
  return (
    <div>
      <Button variant="secondary" busy={list.loadingMore} onClick={() => void list.more()}>
        {list.loadingMore ? t('moreLoading') : t('more')}
      </Button>
    </div>
  );
}
