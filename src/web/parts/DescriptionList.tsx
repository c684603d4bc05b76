// Terms with what they stand for: beside each other where the panel around them is wide, below each other where it is not.
import { DescriptionList as DesignList } from '@amsterdam/design-system-react';
import { Fragment, type ReactNode } from 'react';
import './description-list.css';

export type Described = {
  readonly term: string;
  readonly description: ReactNode;
  /** Where two lines have the same term. */
  readonly key?: string;
};

/** What is undefined is left out: say “not known” in words where that matters. */
export function DescriptionList({ items }: { readonly items: readonly Described[] }) {
  return (
    <DesignList termsWidth="narrow" className="vo-terms">
      {items
        .filter(({ description }) => description !== undefined)
        .map(({ term, description, key }) => (
          <Fragment key={key ?? term}>
            <DesignList.Term>{term}</DesignList.Term>
            <DesignList.Description>{description}</DesignList.Description>
          </Fragment>
        ))}
    </DesignList>
  );
}
