// Who stands beside the child now: whom to turn to.
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { useText } from '../../text/use-text.ts';
import type { OwnPartProps } from './own-part.ts';

export function OwnBeside({ sheet, reader }: OwnPartProps) {
  const t = useText('own');
  const now = sheet.protectors.filter(({ endedOn }) => endedOn === undefined);
  return (
    <Panel title={t(`${reader}.beside`)} level={3}>
      {now.length === 0 && <p>{t(`${reader}.nobody`)}</p>}
      {now.length > 0 && (
        <DescriptionList
          items={now.map(({ protectorId, kind, name, organisation }) => ({
            key: protectorId,
            term: t(`protector.${kind}`),
            description: <UserWords>{`${name}, ${organisation}`}</UserWords>,
          }))}
        />
      )}
    </Panel>
  );
}
