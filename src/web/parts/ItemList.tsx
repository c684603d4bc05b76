// A list of things to open: the name is the link, the status stands beside it, facts about it below.
import type { PropsWithChildren, ReactNode } from 'react';
import './item-list.css';

export type Item = {
  readonly key: string;
  readonly name: ReactNode;
  readonly badge?: ReactNode;
  readonly detail?: ReactNode;
};

type ItemListProps = { readonly items: readonly Item[]; readonly numbered?: boolean };

export function ItemList({ items, numbered = false }: ItemListProps) {
  const rows = items.map(({ key, name, badge, detail }) => (
    <li key={key} className="vo-items__item">
      <span className="vo-items__text">
        <span className="vo-items__name">{name}</span>
        {detail !== undefined && <span className="vo-items__detail">{detail}</span>}
      </span>
      {badge}
    </li>
  ));
  if (numbered) return <ol className="vo-items vo-items--numbered">{rows}</ol>;
  return <ul className="vo-items">{rows}</ul>;
}

/** Longer things under each other (`<li>`), with a line between them. */
export function PartedList({ label, children }: PropsWithChildren<{ readonly label: string }>) {
  return (
    <ul className="vo-plain-list vo-parted" aria-label={label}>
      {children}
    </ul>
  );
}
