// The register of norms and safeguards, read once after sign-in, so that every finding can be shown with its words.
import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import type { NormView, SafeguardView } from '../../contract/law.ts';
import type { FactSpec } from '../../domain/situation/fact.ts';
import { FACTS, isFactKey } from '../../domain/situation/facts/facts.ts';
import { useRead } from './use-read.ts';

export type Catalogue = {
  readonly norms: readonly NormView[];
  readonly safeguards: readonly SafeguardView[];
  readonly norm: (id: string) => NormView | undefined;
  readonly safeguard: (id: string) => SafeguardView | undefined;
  readonly fact: (key: string) => FactSpec | undefined;
};

const fact = (key: string): FactSpec | undefined => (isFactKey(key) ? FACTS[key] : undefined);
const EMPTY: Catalogue = { norms: [], safeguards: [], norm: () => undefined, safeguard: () => undefined, fact };

const CatalogueContext = createContext<Catalogue>(EMPTY);

export function CatalogueProvider({ children }: PropsWithChildren) {
  const norms = useRead<{ readonly items: readonly NormView[] }>('/v1/normen').data;
  const safeguards = useRead<{ readonly items: readonly SafeguardView[] }>('/v1/waarborgen').data;
  const value = useMemo((): Catalogue => {
    const normById = new Map(norms?.items.map((norm) => [norm.id, norm]));
    const safeguardById = new Map(safeguards?.items.map((safeguard) => [safeguard.id, safeguard]));
    return {
      norms: norms?.items ?? [],
      safeguards: safeguards?.items ?? [],
      norm: (id) => normById.get(id),
      safeguard: (id) => safeguardById.get(id),
      fact,
    };
  }, [norms, safeguards]);
  return <CatalogueContext value={value}>{children}</CatalogueContext>;
}

export const useCatalogue = (): Catalogue => useContext(CatalogueContext);
