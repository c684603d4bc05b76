// Where the child lives and lived here, for the child alone.
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { OwnPartProps } from './own-part.ts';

export function OwnLiving({ sheet }: OwnPartProps) {
  const t = useText('own');
  const language = useLanguage();
  const { periods } = sheet.living;
  if (periods.length === 0) return null;
  return (
    <Panel title={t('child.living')} level={3}>
      <PartedList label={t('child.living')}>
        {periods.map(({ periodId, from, until, description }) => (
          <li key={periodId}>
            <p>
              {until === undefined
                ? t('child.since', { day: longDay(from, language) })
                : t('child.between', { from: longDay(from, language), until: longDay(until, language) })}
            </p>
            {description !== undefined && <UserText>{description}</UserText>}
          </li>
        ))}
      </PartedList>
    </Panel>
  );
}
