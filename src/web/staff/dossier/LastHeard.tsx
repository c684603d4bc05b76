// What the child said last, in the child's own words and language: the first thing somebody reads about the child.
import type { Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { topicAddress } from './addresses.ts';

export function LastHeard({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  return (
    <Panel title={t('heardTitle')} level={3}>
      <Words sheet={sheet} />
      <TextLink to={topicAddress(sheet.dossierId, 'hearing')}>{t('toHearings')}</TextLink>
    </Panel>
  );
}

function Words({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const language = useLanguage();
  const heard = sheet.hearings.toSorted((one, other) => one.heardOn.localeCompare(other.heardOn)).at(-1);
  const declined = sheet.declined.at(-1);
  if (heard !== undefined)
    return (
      <>
        <Quote source={t('heardOn', { day: longDay(heard.heardOn, language), hearer: heard.hearer })}>
          {heard.ownWords}
        </Quote>
        <DescriptionList items={[{ term: t('wish'), description: <UserText>{heard.wish}</UserText> }]} />
      </>
    );
  if (declined !== undefined)
    return <p>{t('declined', { day: longDay(declined.declinedOn, language), person: declined.saidTo })}</p>;
  return <p>{t('notHeard')}</p>;
}
