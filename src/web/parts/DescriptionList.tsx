// Terms with what they stand for.
import { DescriptionList as DesignList } from '@amsterdam/design-system-react';
import { Fragment, type ReactNode } from 'react';

export type Described = { readonly term: string; readonly description: ReactNode };

type DescriptionListProps = { readonly items: readonly Described[]; readonly wide?: boolean };

/** What is undefined is left out: say “not known” in words where that matters. */
export function DescriptionList({ items, wide = false }: DescriptionListProps) {
  return (
    <DesignList {...(wide && { termsWidth: 'wide' as const })}>
      {items
        .filter(({ description }) => description !== undefined)
        .map(({ term, description }) => (
          <Fragment key={term}>
            <DesignList.Term>{term}</DesignList.Term>
            <DesignList.Description>{description}</DesignList.Description>
          </Fragment>
        ))}
    </DesignList>
  );
}
