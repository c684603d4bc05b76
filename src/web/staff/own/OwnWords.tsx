// What the child said, in its own words, the last talk on top.
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { OwnPartProps } from './own-part.ts';

export function OwnWords({ sheet }: OwnPartProps) {
  const t = useText('own');
  const language = useLanguage();
  const talks = sheet.hearings.toSorted((one, other) => other.heardOn.localeCompare(one.heardOn));
  return (
    <Panel title={t('child.said')} level={3}>
      {talks.length === 0 && <p>{t('child.saidNothing')}</p>}
      {talks.length > 0 && (
        <PartedList label={t('child.said')}>
          {talks.map(({ heardOn, hearer, ownWords, wish, keepFrom }) => (
            <li key={`${heardOn}/${hearer}/${ownWords}`}>
              <Quote source={t('child.saidTo', { day: longDay(heardOn, language), who: hearer })}>{ownWords}</Quote>
              <p>{t('child.wish')}</p>
              <UserText>{wish}</UserText>
              {keepFrom.length > 0 && <p className="vo-muted">{t('child.kept')}</p>}
            </li>
          ))}
        </PartedList>
      )}
    </Panel>
  );
}
