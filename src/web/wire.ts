// What the web application reads from the API. Shapes only; where the contract room describes the same answer, take it
// from there. Text that comes from the domain is {nl, en}; a bare string is shown as it is.
import type { Words } from '../domain/basics/text.ts';
import type { Measure } from '../domain/situation/situation.ts';

export type Spoken = Words | string;
export type Named = { readonly id: string; readonly name: Spoken };

export type Session = {
  readonly person: { readonly id: string; readonly name: string };
  readonly organisation: Named;
  readonly role: Named;
  readonly purpose: Named;
  readonly devSignIn: boolean;
};

export type SignInPerson = {
  readonly id: string;
  readonly name: string;
  readonly organisation: Named;
  readonly role: Named;
  readonly purposes: readonly Named[];
};

export type WorkItem = {
  readonly dossierId: string;
  readonly reference: string;
  readonly name: string;
  readonly age?: number;
  readonly familyId?: string;
  readonly waitsFor: Named | string;
  readonly measure?: Measure;
  readonly openedOn: string;
  readonly updatedAt: string;
};

/** One slice of a list; `next` is the keyset to ask the following slice with. */
export type Page<Item> = { readonly items: readonly Item[]; readonly next?: string };
export type WorkPage = Page<WorkItem> & { readonly waitsFor?: readonly Named[] };

export type Command = { readonly type: string } & Readonly<Record<string, unknown>>;
