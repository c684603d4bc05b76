// What the dossier holds on one part: each thing with its source, what the child said, and what the child wants kept.
import type { BlockPartView } from '../../../views/building-block.ts';
import { PartedList } from '../../parts/ItemList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export type SourceView = BlockPartView['found'][number];

export function FoundList({ part: { found, childWords, weight } }: { readonly part: BlockPartView }) {
  const t = useText('motivation');
  const say = useSay();
  return (
    <>
      {found.length === 0 ? (
        <p className="vo-muted">{t('foundNothing')}</p>
      ) : (
        <PartedList label={t('found')}>
          {found.map((source) => (
            <li key={source.link}>
              <FoundItem source={source} />
            </li>
          ))}
        </PartedList>
      )}
      {childWords !== undefined && (
        <div>
          <p>{t('childSaid')}</p>
          <Quote>{childWords}</Quote>
        </div>
      )}
      {weight !== undefined && <p className="vo-muted">{say(weight)}</p>}
    </>
  );
}

function FoundItem({ source: { title, text, words, from, kept } }: { readonly source: SourceView }) {
  const t = useText('motivation');
  const say = useSay();
  return (
    <>
      <p>
        <strong>{say(title)}</strong>
      </p>
      {words !== undefined && <p>{say(words)}</p>}
      {text !== undefined && <UserText>{text}</UserText>}
      {from !== undefined && <p className="vo-muted vo-small">{t('from', { from })}</p>}
      {kept && <Notice tone="warning">{t('kept')}</Notice>}
    </>
  );
}
