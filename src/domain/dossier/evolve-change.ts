// The shape of one change of the dossier by one kind of event. The changes themselves: evolve.ts and evolve-protection.ts.
import type { DossierEvent } from './commands.ts';
import type { OpenFile } from './state.ts';

export type After<Type extends DossierEvent['type']> = Extract<DossierEvent, { readonly type: Type }>;
export type Change<Type extends DossierEvent['type']> = (file: OpenFile, event: After<Type>) => void;
export type Changes<Type extends DossierEvent['type']> = { readonly [Each in Type]: Change<Each> };
