// The organisations of this country, read once for a screen: names for who did what, choices for who wrote what.
import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import type { OrganisationView } from '../../contract/law.ts';
import { useSay } from '../text/use-text.ts';
import { useRead } from './use-read.ts';

const NONE: readonly OrganisationView[] = [];
const OrganisationsContext = createContext<readonly OrganisationView[]>(NONE);

export function OrganisationsProvider({ children }: PropsWithChildren) {
  const { data } = useRead<{ readonly items: readonly OrganisationView[] }>('/v1/organisaties');
  const items = useMemo(() => data?.items ?? NONE, [data]);
  return <OrganisationsContext value={items}>{children}</OrganisationsContext>;
}

export const useOrganisations = (): readonly OrganisationView[] => useContext(OrganisationsContext);

/** The name of an organisation; its id where the name is not known. */
export function useOrganisationName(): (id: string) => string {
  const organisations = useOrganisations();
  const say = useSay();
  return (id) => {
    const found = organisations.find((organisation) => organisation.id === id);
    return found === undefined ? id : say(found.name);
  };
}
