// What stands in the dossier about one element, to read.
import type { Shown } from '../../../domain/basics/shown.ts';
import type { Element } from '../../../domain/dossier/elements.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

export function ElementDetails({ element }: { readonly element: Shown<Element> | undefined }) {
  const t = useText('assessment');
  if (element === undefined)
    return (
      <EmptyState title={t('state.empty')} level={3}>
        <p>{t('emptyElement')}</p>
      </EmptyState>
    );
  const { observations, childWords, professionalView, effects, unknowns, notRelevantBecause } = element;
  return (
    <DescriptionList
      items={[
        {
          term: t('observations'),
          description: observations.length > 0 ? <Observations element={element} /> : undefined,
        },
        { term: t('childWords'), description: childWords && <UserText>{childWords}</UserText> },
        { term: t('professionalView'), description: professionalView && <UserText>{professionalView}</UserText> },
        { term: t('effects'), description: effects.length > 0 ? <Effects element={element} /> : undefined },
        { term: t('unknowns'), description: unknowns.length > 0 ? <Unknowns element={element} /> : undefined },
        {
          term: t('notRelevantBecause'),
          description: notRelevantBecause && <UserText>{notRelevantBecause}</UserText>,
        },
      ]}
    />
  );
}

function Observations({ element }: { readonly element: Shown<Element> }) {
  const t = useText('assessment');
  return (
    <ul className="vo-plain-list vo-stack vo-stack--small">
      {element.observations.map(({ text, source, certainty }) => (
        <li key={`${source}-${text}`}>
          <UserText>{text}</UserText>
          <span className="vo-muted vo-small">
            <UserWords>{source}</UserWords> · {t(`certainty.${certainty}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Effects({ element }: { readonly element: Shown<Element> }) {
  const t = useText('assessment');
  return (
    <ul className="vo-plain-list vo-stack vo-stack--small">
      {element.effects.map(({ scenario, shortTerm, longTerm }) => (
        <li key={`${scenario}-${shortTerm}`}>
          <strong>{t(`scenario.${scenario}`)}</strong>
          <UserText>{`${t('shortTerm')}: ${shortTerm}`}</UserText>
          <UserText>{`${t('longTerm')}: ${longTerm}`}</UserText>
        </li>
      ))}
    </ul>
  );
}

function Unknowns({ element }: { readonly element: Shown<Element> }) {
  const t = useText('assessment');
  const language = useLanguage();
  return (
    <ul className="vo-plain-list vo-stack vo-stack--small">
      {element.unknowns.map(({ what, who, by }) => (
        <li key={`${who}-${what}`}>
          <UserText>{what}</UserText>
          <span className="vo-muted vo-small">
            <UserWords>{who}</UserWords>, {t('byDay', { day: longDay(by, language) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
