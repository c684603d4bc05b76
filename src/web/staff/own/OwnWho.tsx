// Who the child is, as far as this reader is told.
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { OwnPartProps } from './own-part.ts';

export function OwnWho({ sheet, reader }: OwnPartProps) {
  const t = useText('own');
  const common = useText('common');
  const language = useLanguage();
  const { name, calledName, birthDate, age, languages, nationality } = sheet.child;
  const words = (text: string | undefined) => (text === undefined ? undefined : <UserWords>{text}</UserWords>);
  const born = birthDate === undefined ? undefined : longDay(birthDate, language);
  const years = age === undefined ? '' : ` (${common('years', { count: age })})`;
  return (
    <Panel title={t(`${reader}.who`)} level={3}>
      <DescriptionList
        items={[
          { term: t('name'), description: words(name) },
          { term: t('calledName'), description: words(calledName) },
          { term: t('born'), description: born === undefined ? undefined : `${born}${years}` },
          { term: t('languages'), description: words(listed(languages, language)) },
          { term: t('nationality'), description: words(nationality) },
        ]}
      />
    </Panel>
  );
}
