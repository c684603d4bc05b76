// Everything that one row of the AVG table says, as lines of a list.
import type { ProposalView, SharingRowView } from '../../../contract/sharing.ts';
import { type Described, DescriptionList } from '../../parts/DescriptionList.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import type { TableNames } from './use-table.ts';

type Row = NonNullable<ProposalView['row']> & Partial<Pick<SharingRowView, 'approvedBy'>>;
type RowFactsProps = { readonly row: Row; readonly names: TableNames };

export function RowFacts(props: RowFactsProps) {
  return <DescriptionList items={useRowFacts(props)} />;
}

export function useRowFacts({ row, names }: RowFactsProps): readonly Described[] {
  const t = useText('sharing');
  const say = useSay();
  const language = useLanguage();
  const { retentionYears, approvedBy } = row;
  return [
    { term: t('category'), description: names.category(row.category) },
    { term: t('subject'), description: t(`subjectOf.${row.subject}`) },
    { term: t('giver'), description: names.giver(row.giver) },
    { term: t('receiver'), description: names.organisation(row.receiver) },
    {
      term: t('roles'),
      description: listed(
        row.roles.map((role) => names.role(role, row.receiver)),
        language,
      ),
    },
    { term: t('purpose'), description: names.purpose(row.purpose) },
    { term: t('process'), description: t(`processOf.${row.process}`) },
    { term: t('necessity'), description: say(row.necessity) },
    { term: t('ground'), description: row.ground.join('; ') },
    {
      term: t('minimisation'),
      description: `${t(`minimisationOf.${row.minimisation}`)}. ${t(`minimisationMeaning.${row.minimisation}`)}`,
    },
    {
      term: t('condition'),
      description: row.condition === undefined ? t('noCondition') : t(`conditionOf.${row.condition}`),
    },
    { term: t('informs'), description: say(row.informs) },
    { term: t('onwardUse'), description: t(`onwardUseOf.${row.onwardUse}`) },
    {
      term: t('retention'),
      description: retentionYears === null ? t('retentionUnknown') : t('retentionYears', { count: retentionYears }),
    },
    { term: t('firewall'), description: t(`classOf.${row.firewall}`) },
    { term: t('valid'), description: useValidity(row) },
    {
      term: t('approvedBy'),
      description: approvedBy && (approvedBy.length === 0 ? t('notApproved') : approvedBy.join('; ')),
    },
  ];
}

function useValidity({ validFrom, validTo }: Row): string {
  const t = useText('sharing');
  const language = useLanguage();
  const from = longDay(validFrom, language);
  return validTo === undefined ? t('validSince', { from }) : t('validFromTo', { from, to: longDay(validTo, language) });
}
