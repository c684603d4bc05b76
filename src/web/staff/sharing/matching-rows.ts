// Which rows of the AVG table fit a search, and what stands in one cell of the matrix. Pure.
import type { SharingRowView, TableView } from '../../../contract/sharing.ts';
import { DATA_CATEGORIES, type DataCategory } from '../../../domain/sharing/data-categories.ts';
import { containsAll } from '../../text/contains-all.ts';
import type { TableNames } from './use-table.ts';

export type RowSearch = {
  readonly text: string;
  readonly giver: string;
  readonly receiver: string;
  readonly category: DataCategory | '';
  readonly purpose: SharingRowView['purpose'] | '';
  readonly firewall: SharingRowView['firewall'] | '';
};

export const EVERY_ROW: RowSearch = { text: '', giver: '', receiver: '', category: '', purpose: '', firewall: '' };

const fits = <Value>(wanted: Value | '', value: Value): boolean => wanted === '' || wanted === value;

/** A row for any giver is also a row for each of them. */
const fromGiver = (wanted: string, giver: string): boolean =>
  fits(wanted, giver) || (giver === 'any' && wanted !== 'self');

export const matchingRows = (
  rows: readonly SharingRowView[],
  { text, giver, receiver, category, purpose, firewall }: RowSearch,
  names: TableNames,
): readonly SharingRowView[] =>
  rows.filter(
    (row) =>
      fromGiver(giver, row.giver) &&
      fits(receiver, row.receiver as string) &&
      fits(category, row.category) &&
      fits(purpose, row.purpose) &&
      fits(firewall, row.firewall) &&
      containsAll([row.id, ...wordsOf(row, names)], text),
  );

const wordsOf = (row: SharingRowView, names: TableNames): readonly string[] => [
  ...[
    names.organisation(row.receiver),
    names.giver(row.giver),
    names.category(row.category),
    names.purpose(row.purpose),
  ],
  ...[row.necessity.nl, row.necessity.en, row.informs.nl, row.informs.en, ...row.ground],
];

/** Behind the firewall for this receiver: nobody can make a row. */
export const isNever = (category: DataCategory, receiver: TableView['organisations'][number] | undefined): boolean =>
  receiver?.keptOut === true && ['A', 'N'].includes(DATA_CATEGORIES[category].firewall);

const MOST = ['full', 'extract', 'yes-no'] as const;

/** The most that a receiver gets of this kind, and whether always; undefined where no row says anything. */
export function cellOf(rows: readonly SharingRowView[], category: DataCategory, receiver: string) {
  const here = rows.filter((row) => row.category === category && row.receiver === receiver);
  const minimisation = MOST.find((each) => here.some((row) => row.minimisation === each));
  if (minimisation === undefined) return undefined;
  return {
    minimisation,
    conditional: here.every(({ condition }) => condition !== undefined),
    ownOnly: here.every(({ giver }) => giver === 'self'),
  };
}
