// A row of the AVG table as a form holds it, and back as the row that is proposed. Pure.
import type { ProposalView, SharingRowView } from '../../../contract/sharing.ts';
import { DATA_CATEGORIES, type DataCategory } from '../../../domain/sharing/data-categories.ts';

type Proposed = NonNullable<ProposalView['row']>;

export type RowValues = {
  readonly category: DataCategory | '';
  readonly subject: Proposed['subject'] | '';
  readonly giver: string;
  readonly receiver: string;
  readonly roles: readonly string[];
  readonly purpose: Proposed['purpose'] | '';
  readonly process: Proposed['process'] | '';
  readonly ground: string;
  readonly necessityNl: string;
  readonly necessityEn: string;
  readonly minimisation: Proposed['minimisation'] | '';
  readonly condition: NonNullable<Proposed['condition']> | '';
  readonly informsNl: string;
  readonly informsEn: string;
  readonly onwardUse: Proposed['onwardUse'] | '';
  readonly retentionYears: string;
  readonly validFrom: string;
  readonly validTo: string;
  readonly reason: string;
};

const NEW: RowValues = {
  ...{ category: '', subject: 'child', giver: 'any', receiver: '', roles: [], purpose: '', process: 'any' },
  ...{ ground: '', necessityNl: '', necessityEn: '', minimisation: '', condition: '', informsNl: '', informsEn: '' },
  ...{ onwardUse: 'no', retentionYears: '', validFrom: '', validTo: '', reason: '' },
};

/** What stands in the form when it opens; the first day is always chosen anew. */
export function valuesOf(row: SharingRowView | undefined): RowValues {
  if (row === undefined) return NEW;
  const { category, subject, giver, receiver, roles, purpose, process, minimisation, onwardUse } = row;
  return {
    ...NEW,
    ...{ category, subject, giver, receiver, roles, purpose, process, minimisation, onwardUse },
    ground: row.ground.join('\n'),
    ...{ necessityNl: row.necessity.nl, necessityEn: row.necessity.en },
    ...{ informsNl: row.informs.nl, informsEn: row.informs.en },
    condition: row.condition ?? '',
    retentionYears: row.retentionYears === null ? '' : String(row.retentionYears),
    validTo: row.validTo ?? '',
  };
}

const idOf = ({ receiver, purpose, category, giver, condition }: RowValues): string =>
  [
    'nl',
    receiver,
    purpose,
    category,
    ...(giver === 'any' ? [] : [giver]),
    ...(condition === '' ? [] : [condition]),
  ].join('/');

/** A new row is named by what it is; a changed one keeps its name, and never gets a more open class. */
export const proposedOf = (values: RowValues, row: SharingRowView | undefined): object => ({
  id: row?.id ?? idOf(values),
  ...{ category: values.category, subject: values.subject, giver: values.giver, receiver: values.receiver },
  ...{ roles: values.roles, purpose: values.purpose, process: values.process, minimisation: values.minimisation },
  ground: values.ground
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== ''),
  necessity: { nl: values.necessityNl, en: values.necessityEn },
  informs: { nl: values.informsNl, en: values.informsEn },
  ...(values.condition !== '' && { condition: values.condition }),
  onwardUse: values.onwardUse,
  retentionYears: values.retentionYears.trim() === '' ? null : Number(values.retentionYears),
  firewall: row?.firewall ?? (values.category === '' ? 'A' : DATA_CATEGORIES[values.category].firewall),
  validFrom: values.validFrom,
  ...(values.validTo !== '' && { validTo: values.validTo }),
});
