// How long each kind of data is kept here: public, so that everybody can check it.
import { DATA_CATEGORIES, type DataCategory } from '../domain/sharing/data-categories.ts';
import type { DataRightsView } from '../views/data-rights.ts';
import type { Office } from './office.ts';

export const listRetention = ({
  jurisdiction,
}: Pick<Office, 'jurisdiction'>): readonly Omit<DataRightsView['retention'][number], 'until'>[] =>
  jurisdiction.retention.map((row) => ({ ...row, name: DATA_CATEGORIES[row.category as DataCategory].name }));
