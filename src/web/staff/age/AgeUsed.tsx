// The age that is used, whether it is in doubt, and that whoever is in doubt is a child.
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';

export function AgeUsed() {
  const t = useText('age');
  const language = useLanguage();
  const { sheet } = useSheet();
  const { inDoubt, claimed, birthDateUsed, ageUsed, treatedAs } = sheet.age;
  const day = (given: string | undefined) => (given === undefined ? t('unknown') : longDay(given, language));
  return (
    <Panel title={t('usedTitle')} level={3}>
      <span className="vo-row">
        <StatusBadge tone={inDoubt ? 'warning' : 'neutral'}>{inDoubt ? t('inDoubt') : t('notInDoubt')}</StatusBadge>
        {!inDoubt && (
          <StatusBadge tone="info" icon="person">
            {treatedAs === 'child' ? t('treatedAsChild') : t('treatedAsAdult')}
          </StatusBadge>
        )}
      </span>
      <DescriptionList
        items={[
          {
            term: t('usedAge'),
            description: ageUsed === undefined ? t('unknown') : t('usedYears', { years: ageUsed }),
          },
          { term: t('usedBirth'), description: `${day(birthDateUsed)}. ${t('usedHint')}` },
          { term: t('claimed'), description: day(claimed) },
        ]}
      />
    </Panel>
  );
}
