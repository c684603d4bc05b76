// When something was recorded and by whom: a person with a name, and the organisation behind that person.
import type { By } from '../../../domain/basics/actor.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { UserWords } from '../../parts/UserText.tsx';

type ByLineProps = { readonly words: string; readonly by: Pick<By, 'name' | 'organisation'> };

/** `words` ends where the name begins: “Sealed on 3 November 2026 by”. */
export function ByLine({ words, by }: ByLineProps) {
  const nameOf = useOrganisationName();
  return (
    <p className="vo-muted">
      {words} <UserWords>{by.name}</UserWords>, {nameOf(by.organisation)}
    </p>
  );
}
