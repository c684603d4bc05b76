// What the letter says on one part, by whom and resting on what; the proposal where nothing was written yet.
import type { BlockPartView } from '../../../views/building-block.ts';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';
import type { SourceView } from './FoundList.tsx';

type WrittenTextProps = { readonly part: BlockPartView; readonly facts: readonly SourceView[] };

export function WrittenText({ part, facts }: WrittenTextProps) {
  const t = useText('motivation');
  const language = useLanguage();
  const { written, draft, found } = part;
  if (written === undefined)
    return draft[language] === '' || found.length === 0 ? null : (
      <>
        <div>
          <StatusBadge tone="neutral">{t('proposal')}</StatusBadge>
        </div>
        <UserText>{draft[language]}</UserText>
      </>
    );
  const { text, origin, on, by, restsOn } = written;
  return (
    <>
      {origin !== undefined && (
        <div>
          <StatusBadge tone="neutral">{t(`origin.${origin}`)}</StatusBadge>
        </div>
      )}
      <UserText lang={written.language}>{text}</UserText>
      <RestsOn links={restsOn} sources={[...found, ...facts]} />
      <ByLine words={t('writtenOn', { day: longDay(on, language) })} by={by} />
    </>
  );
}

type RestsOnProps = { readonly links: readonly string[]; readonly sources: readonly SourceView[] };

function RestsOn({ links, sources }: RestsOnProps) {
  const t = useText('motivation');
  const say = useSay();
  return (
    <div className="vo-row">
      <span className="vo-muted">{t('restsOn')}</span>
      {links.map((link) => {
        const source = sources.find((each) => each.link === link);
        return source === undefined ? (
          <StatusBadge key={link} tone="danger">{`${link} ${t('linkGone')}`}</StatusBadge>
        ) : (
          <StatusBadge key={link} tone="info" icon="check">
            {say(source.title)}
          </StatusBadge>
        );
      })}
    </div>
  );
}
