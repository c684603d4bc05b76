// What a teacher or a nurse is told of what the child needs, in the words of whoever wrote it down.
import { FACTS } from '../../../domain/situation/facts/facts.ts';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { FactValue } from '../../parts/Words.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import type { OwnPartProps } from './own-part.ts';

export function OwnNeeds({ sheet }: OwnPartProps) {
  const t = useText('own');
  const say = useSay();
  return (
    <Panel title={t('worker.needs')} level={3}>
      {sheet.facts.length === 0 && <p>{t('worker.noNeeds')}</p>}
      {sheet.facts.length > 0 && (
        <PartedList label={t('worker.needs')}>
          {sheet.facts.map(({ fact, value, explanation, by }) => (
            <li key={`${fact}/${by.organisation}`}>
              <p>
                {say(FACTS[fact].meaning)}:{' '}
                <strong>
                  <FactValue value={value} />
                </strong>
              </p>
              <UserText>{explanation}</UserText>
            </li>
          ))}
        </PartedList>
      )}
    </Panel>
  );
}
