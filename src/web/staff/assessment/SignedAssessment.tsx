// A signed assessment: who wrote it, what they conclude, what is best for the child and why.
import type { Shown } from '../../../domain/basics/shown.ts';
import type { AssessmentSigned } from '../../../domain/dossier/assessment.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';

export function SignedAssessment({ assessment }: { readonly assessment: Shown<AssessmentSigned> }) {
  const t = useText('assessment');
  const language = useLanguage();
  const nameOf = useOrganisationName();
  const { authors, conclusion, reasoning, bestFor, on, by, trainingStanding = 'unknown' } = assessment;
  return (
    <>
      <DescriptionList
        items={[
          { term: t('bestFor'), description: <strong>{t(`scenario.${bestFor}`)}</strong> },
          { term: t('conclusionLabel'), description: t(`conclusion.${conclusion}`) },
          { term: t('reasoning'), description: <UserText>{reasoning}</UserText> },
          {
            term: t('authors'),
            description: (
              <ul className="vo-plain-list">
                {authors.map(({ name, organisation, discipline }) => (
                  <li key={`${name}-${organisation}-${discipline}`}>
                    <UserWords>{name}</UserWords>, <UserWords>{discipline}</UserWords> ({nameOf(organisation)})
                  </li>
                ))}
              </ul>
            ),
          },
          { term: t('training'), description: t(`trainingStanding.${trainingStanding}`) },
        ]}
      />
      <ByLine words={`${t('signedOn', { day: longDay(on, language) })}. ${t('signedBy')}`} by={by} />
    </>
  );
}
