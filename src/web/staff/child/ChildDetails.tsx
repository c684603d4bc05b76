// The details of the child as they stand now, with a form to correct them from a named source.
import type { Sheet } from '../../../views/sheet.ts';
import { type Described, DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { CorrectForm } from './CorrectForm.tsx';

export function ChildDetails({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('child');
  const language = useLanguage();
  const about = useAboutChild(sheet);
  return (
    <>
      <Panel title={t('detailsTitle')} level={3}>
        <DescriptionList items={about} />
        <MayGive mayGive={sheet.mayGive} type="CorrectIdentity" who={t('whoCorrects')}>
          <CorrectForm />
        </MayGive>
      </Panel>
      <Panel title={t('openedTitle')} level={3}>
        <DescriptionList
          items={[
            { term: t('openedOn'), description: longDay(sheet.openedOn, language) },
            { term: t('openedBy'), description: <UserWords>{sheet.openedBy.name}</UserWords> },
            { key: 'place', term: t('term.place'), description: t(`places.${sheet.place}`) },
            { term: t('reason'), description: <UserText>{sheet.reason}</UserText> },
          ]}
        />
      </Panel>
    </>
  );
}

/** Every detail in words; what is not known says so. */
export function useAboutChild({ child }: Pick<Sheet, 'child'>): readonly Described[] {
  const t = useText('child');
  const common = useText('common');
  const language = useLanguage();
  const unknown = common('unknown');
  const truth = (value: boolean | undefined) => (value === undefined ? unknown : common(value ? 'yes' : 'no'));
  const day = (value: string | undefined) => (value === undefined ? unknown : longDay(value, language));
  const typed = (value: string | undefined) => (value === undefined ? unknown : <UserWords>{value}</UserWords>);
  return [
    { term: t('name'), description: typed(child.name) },
    { term: t('calledName'), description: child.calledName && typed(child.calledName) },
    { key: 'birthDate', term: t('birthDate'), description: day(child.birthDate) },
    { term: t('age'), description: child.age === undefined ? unknown : common('years', { count: child.age }) },
    { key: 'ageDisputed', term: t('term.ageDisputed'), description: truth(child.ageDisputed) },
    { key: 'sexAsSaid', term: t('term.sexAsSaid'), description: t(`sex.${child.sexAsSaid}`) },
    { key: 'languages', term: t('term.languages'), description: typed(child.languages.join(', ')) },
    { key: 'nationality', term: t('nationality'), description: typed(child.nationality) },
    {
      key: 'nationalityStanding',
      term: t('term.nationalityStanding'),
      description: t(`standing.${child.nationalityStanding}`),
    },
    { key: 'isNationalOfHost', term: t('term.isNationalOfHost'), description: truth(child.isNationalOfHost) },
    { key: 'bornHere', term: t('term.bornHere'), description: truth(child.bornHere) },
    { key: 'arrivedOn', term: t('term.arrivedOn'), description: day(child.arrivedOn) },
    { key: 'accompaniedBy', term: t('term.accompaniedBy'), description: t(`companion.${child.accompaniedBy}`) },
  ];
}
