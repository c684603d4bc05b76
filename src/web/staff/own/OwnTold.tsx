// What the child was told, and when.
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { AskingPartProps } from './own-part.ts';

export function OwnTold({ sheet, reader }: AskingPartProps) {
  const t = useText('own');
  const language = useLanguage();
  if (sheet.information.length === 0 && reader === 'parent') return null;
  return (
    <Panel title={t(`${reader}.told`)} level={3}>
      {sheet.information.length === 0 && <p>{t('child.toldNothing')}</p>}
      {sheet.information.length > 0 && (
        <PartedList label={t(`${reader}.told`)}>
          {sheet.information.map(({ informedOn, topics, toldBy }) => (
            <li key={`${informedOn}/${toldBy}`}>
              <p>
                {longDay(informedOn, language)}, <UserWords>{toldBy}</UserWords>:{' '}
                {listed(
                  topics.map((topic) => t(`about.${topic}`)),
                  language,
                )}
              </p>
            </li>
          ))}
        </PartedList>
      )}
    </Panel>
  );
}
