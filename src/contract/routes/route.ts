// The shape of one route. The table of them (table.ts) drives the server and the OpenAPI document alike.
import type { z } from 'zod';
import type { ProblemStatus } from '../problem/codes.ts';

export const TOPICS = {
  Dossiers: 'Het dossier van één kind: lezen en vastleggen.',
  Gezinnen: 'Een gezin bundelt de dossiers van zijn kinderen.',
  Gegevensrechten: 'Rechten op eigen gegevens: inzien, rechtzetten, bewaren en vernietigen.',
  Werkvoorraad: 'Waar de dossiers van uw organisatie op wachten.',
  Organisaties: 'Wie waar werkt, wie u belt en wie is opgeleid.',
  Regels: 'Normen, waarborgen, organisaties en soorten besluiten.',
  'AVG-tabel': 'Wie welke gegevens mag krijgen, en waarom.',
  'Gepubliceerde beslissingen': 'Beslissingen van comités en rechters, naast de uitkomst van dit systeem.',
  Toezicht: 'Wat alleen toezichthouders krijgen.',
  Sessies: 'Aanmelden en afmelden.',
  Concepten: 'Wat u nog schrijft en niet verstuurde.',
  Inzage: 'Wie er keek, openen bij gevaar, en de vragen van toezicht.',
  Techniek: 'Over deze API zelf.',
} as const;
export type Topic = keyof typeof TOPICS;

/** `media`: the answer is a file of one of these types, and no JSON. */
type Answer = { readonly says: string; readonly schema?: z.ZodType; readonly media?: readonly string[] };

export type Route = {
  readonly method: 'GET' | 'POST' | 'DELETE';
  readonly path: `/v1/${string}`;
  readonly topic: Topic;
  readonly title: string;
  readonly about: string;
  /** `public` asks for no session; `signed-in` is content with one whose purpose was not chosen yet. */
  readonly access: 'public' | 'session' | 'signed-in';
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** By status; only what went well. */
  readonly answers: Readonly<Partial<Record<200 | 201 | 204, Answer>>>;
  /** The problems of this route itself; those that every route has are added (problemsOf). */
  readonly problems: readonly ProblemStatus[];
};

/** Every problem that this route can answer. */
export const problemsOf = ({ access, method, body, problems }: Route): readonly ProblemStatus[] => {
  const all = new Set<ProblemStatus>([...problems, 400, 500]);
  if (access !== 'public') all.add(401);
  if (method !== 'GET') all.add(403);
  if (body) for (const status of [413, 415] as const) all.add(status);
  return [...all].sort((one, other) => one - other);
};
