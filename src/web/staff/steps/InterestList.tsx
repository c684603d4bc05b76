// The interests that were named in step 2, each with its holder, its evidence and who wrote it down.
import type { OtherInterestNamed } from '../../../domain/dossier/interests.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ByLine } from './ByLine.tsx';

type InterestListProps = { readonly interests: readonly OtherInterestNamed[] };

export function InterestList({ interests }: InterestListProps) {
  const t = useText('steps');
  const language = useLanguage();
  return (
    <PartedList label={t('interestsTitle')}>
      {interests.map(({ interestId, kind, holder, description, evidence, legalBasis, on, by }) => (
        <li key={interestId} className="vo-stack vo-stack--small">
          <Subheading level={4}>
            {t(`kind.${kind}`)}: <UserWords>{holder}</UserWords>
          </Subheading>
          <DescriptionList
            items={[
              { term: t('description'), description: <UserText>{description}</UserText> },
              { term: t('evidence'), description: <UserText>{evidence}</UserText> },
              { term: t('legalBasis'), description: legalBasis && <UserWords>{legalBasis}</UserWords> },
            ]}
          />
          <ByLine words={t('weighedOn', { day: longDay(on, language) })} by={by} />
        </li>
      ))}
    </PartedList>
  );
}
