// What comes before the outcome, to read: the panel, the options beside each other, the talk with the child.
import { useOrganisationName } from '../../connection/organisations.tsx';
import { type Column, DataTable } from '../../parts/DataTable.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Quote } from '../../parts/Quote.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { Held } from './held.ts';

type Shown = { readonly held: Held };
type Member = NonNullable<Held['panel']>['members'][number];

export function PanelShown({ held: { panel, conflicts } }: Shown) {
  const t = useText('determination');
  const nameOf = useOrganisationName();
  if (panel === undefined) return null;
  const columns: Column<Member>[] = [
    { key: 'name', header: t('panelName'), rowHeader: true, cell: ({ name }) => <UserWords>{name}</UserWords> },
    { key: 'part', header: t('panelPart'), cell: ({ part }) => t(`part.${part}`) },
    { key: 'discipline', header: t('panelDiscipline'), cell: ({ discipline }) => <UserWords>{discipline}</UserWords> },
    {
      key: 'organisation',
      header: t('panelOrganisation'),
      cell: ({ organisation }) => <UserWords>{nameOf(organisation)}</UserWords>,
    },
  ];
  return (
    <>
      <Subheading level={4}>{t('panel')}</Subheading>
      <DataTable
        caption={t('panel')}
        captionHidden
        columns={columns}
        rows={panel.members}
        rowKey={({ name }) => name}
      />
      {conflicts.map(({ member, what }) => (
        <Notice key={`${member} ${what}`} tone="danger" title={t('conflictOf', { name: member })} level={4}>
          <UserText>{what}</UserText>
        </Notice>
      ))}
    </>
  );
}

export function TheOptions({ held: { compared } }: Shown) {
  const t = useText('determination');
  if (compared === undefined) return null;
  return (
    <>
      <Subheading level={4}>{t('compared')}</Subheading>
      {compared.options.map(({ option, shortTerm, longTerm, feasibility, childView }) => (
        <div key={option} className="vo-stack vo-stack--small">
          <strong>{t(`option.${option}`)}</strong>
          <DescriptionList
            items={[
              { term: t('shortTerm'), description: <UserText>{shortTerm}</UserText> },
              { term: t('longTerm'), description: <UserText>{longTerm}</UserText> },
              { term: t('feasibility'), description: <UserText>{feasibility}</UserText> },
              { term: t('childView'), description: childView && <UserText>{childView}</UserText> },
            ]}
          />
        </div>
      ))}
    </>
  );
}

export function TheTalk({ held: { discussed } }: Shown) {
  const t = useText('determination');
  const language = useLanguage();
  if (discussed === undefined) return null;
  const { discussedOn, how, childSaid, supportPerson, notWantedBecause } = discussed;
  return (
    <>
      <Subheading level={4}>{t('discussed')}</Subheading>
      <p className="vo-muted">{t('discussedOn', { day: longDay(discussedOn, language) })}</p>
      <UserText>{how}</UserText>
      {supportPerson !== undefined && <p className="vo-muted">{t('withPerson', { name: supportPerson })}</p>}
      {childSaid !== undefined && <Quote>{childSaid}</Quote>}
      {notWantedBecause !== undefined && (
        <DescriptionList items={[{ term: t('notWanted'), description: <UserText>{notWantedBecause}</UserText> }]} />
      )}
    </>
  );
}
