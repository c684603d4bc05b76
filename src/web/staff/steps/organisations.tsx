// The organisations of this country, read once for a screen: names for who did what, choices for who wrote what.
import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import type { OrganisationKind } from '../../../domain/basics/jurisdiction.ts';
import { useRead } from '../../connection/use-read.ts';
import { useSay } from '../../text/use-text.ts';
import type { Named } from '../../wire.ts';

export type WireOrganisation = Named & { readonly kind: OrganisationKind };

const NONE: readonly WireOrganisation[] = [];
const OrganisationsContext = createContext<readonly WireOrganisation[]>(NONE);

export function OrganisationsProvider({ children }: PropsWithChildren) {
  const { data } = useRead<{ readonly items: readonly WireOrganisation[] }>('/v1/organisaties');
  const items = useMemo(() => data?.items ?? NONE, [data]);
  return <OrganisationsContext value={items}>{children}</OrganisationsContext>;
}

export const useOrganisations = (): readonly WireOrganisation[] => useContext(OrganisationsContext);

/** The name of an organisation; its id where the name is not known. */
export function useOrganisationName(): (id: string) => string {
  const organisations = useOrganisations();
  const say = useSay();
  return (id) => {
    const found = organisations.find((organisation) => organisation.id === id);
    return found === undefined ? id : say(found.name);
  };
}
