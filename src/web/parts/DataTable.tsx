// A table for reading and comparing. Real rows and headers; where it does not fit it scrolls in a region that the keyboard
// can reach. Sorting happens here, on the rows that are shown; filtering by what the law knows happens on the server.
import { Table } from '@amsterdam/design-system-react';
import { type ReactNode, useId, useMemo, useState } from 'react';
import { useLanguage, useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import { ScrollRegion } from './ScrollRegion.tsx';
import { type Sorting, sortRows, turned } from './sorting.ts';
import './data-table.css';

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** True for the column that names the row. */
  readonly rowHeader?: boolean;
  /** What to sort by; a column without it cannot be sorted. */
  readonly sortBy?: (row: Row) => string | number;
};

type DataTableProps<Row> = {
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** A last row of totals: the first cell names it. */
  readonly footer?: readonly [string, ...ReactNode[]];
};

export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = false, columns, rows, rowKey, footer } = props;
  const t = useText('common');
  const language = useLanguage();
  const captionId = useId();
  const [sorting, setSorting] = useState<Sorting>();
  const sortBy = columns.find(({ key }) => key === sorting?.key)?.sortBy;
  const shown = useMemo(() => sortRows(rows, sortBy, sorting?.direction, language), [rows, sortBy, sorting, language]);

  return (
    <ScrollRegion label={t('tableRegion', { caption })}>
      <table className="ams-table__table vo-table" aria-labelledby={captionId}>
        <Table.Caption id={captionId} className={captionHidden ? 'ams-visually-hidden' : ''}>
          {caption}
        </Table.Caption>
        <Table.Header>
          <Table.Row>
            {columns.map(({ key, header, sortBy: sortable }) => (
              <HeaderCell
                key={key}
                header={header}
                direction={sorting?.key === key ? sorting.direction : undefined}
                onSort={sortable === undefined ? undefined : () => setSorting(turned(sorting, key))}
              />
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {shown.map((row) => (
            <Table.Row key={rowKey(row)}>
              {columns.map(({ key, cell, rowHeader = false }) =>
                rowHeader ? (
                  <Table.HeaderCell key={key} scope="row">
                    {cell(row)}
                  </Table.HeaderCell>
                ) : (
                  <Table.Cell key={key}>{cell(row)}</Table.Cell>
                ),
              )}
            </Table.Row>
          ))}
        </Table.Body>
        {footer !== undefined && (
          <Table.Footer>
            <Table.Row>
              {columns.map(({ key }, index) =>
                index === 0 ? (
                  <Table.HeaderCell key={key} scope="row">
                    {footer[index]}
                  </Table.HeaderCell>
                ) : (
                  <Table.Cell key={key}>{footer[index]}</Table.Cell>
                ),
              )}
            </Table.Row>
          </Table.Footer>
        )}
      </table>
    </ScrollRegion>
  );
}

type HeaderCellProps = {
  readonly header: string;
  readonly direction: Sorting['direction'] | undefined;
  readonly onSort: (() => void) | undefined;
};

const SORT_ICON = { ascending: 'sortUp', descending: 'sortDown' } as const;

function HeaderCell({ header, direction, onSort }: HeaderCellProps) {
  if (onSort === undefined) return <Table.HeaderCell scope="col">{header}</Table.HeaderCell>;
  return (
    <Table.HeaderCell scope="col" aria-sort={direction ?? 'none'}>
      <button type="button" className="vo-table__sort" onClick={onSort}>
        {header}
        <Icon name={direction === undefined ? 'sort' : SORT_ICON[direction]} size={16} />
      </button>
    </Table.HeaderCell>
  );
}
