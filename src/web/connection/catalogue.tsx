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
  /** Reads the register again, after a legal owner changed it. */
  readonly reload: () => Promise<void>;
};

const fact = (key: string): FactSpec | undefined => (isFactKey(key) ? FACTS[key] : undefined);
const EMPTY: Catalogue = {
  norms: [],
  safeguards: [],
  norm: () => undefined,
  safeguard: () => undefined,
  fact,
  reload: () => Promise.resolve(),
};

const CatalogueContext = createContext<Catalogue>(EMPTY);

export function CatalogueProvider({ children }: PropsWithChildren) {
  const { data: norms, reload: reloadNorms } = useRead<{ readonly items: readonly NormView[] }>('/v1/normen');
  const { data: safeguards, reload: reloadSafeguards } = useRead<{ readonly items: readonly SafeguardView[] }>(
    '/v1/waarborgen',
  );
  const value = useMemo((): Catalogue => {
    const normById = new Map(norms?.items.map((norm) => [norm.id, norm]));
    const safeguardById = new Map(safeguards?.items.map((safeguard) => [safeguard.id, safeguard]));
    return {
      norms: norms?.items ?? [],
      safeguards: safeguards?.items ?? [],
      norm: (id) => normById.get(id),
      safeguard: (id) => safeguardById.get(id),
      fact,
      reload: async () => void (await Promise.all([reloadNorms(), reloadSafeguards()])),
    };
  }, [norms, safeguards, reloadNorms, reloadSafeguards]);
  return <CatalogueContext value={value}>{children}</CatalogueContext>;
}

export const useCatalogue = (): Catalogue => useContext(CatalogueContext);
