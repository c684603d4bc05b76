// Whether an organisation says what a child needs, and never whether it may stay: child protection and guardianship.
import { useOrganisations } from '../../connection/organisations.tsx';

const KINDS: ReadonlySet<string> = new Set(['child-protection', 'guardianship']);

export function useSaysWhatIsNeeded(): (organisation: string) => boolean {
  const organisations = useOrganisations();
  return (id) => KINDS.has(organisations.find((each) => each.id === id)?.kind ?? '');
}
