// The work list.
import { z } from 'zod';
import type { Shown } from '../../domain/basics/shown.ts';
import { WAITS_FOR_IDS } from '../../views/waits-for.ts';
import { WorkItem } from '../../views/work-item.ts';
import { Limit, Named, sliceOf } from '../words.ts';
import type { Route } from './route.ts';

const WorkSlice = sliceOf(WorkItem).extend({ waitsFor: z.array(Named) });
export type WorkSlice = Shown<z.infer<typeof WorkSlice>>;

export const WORK_ROUTES = {
  listWork: {
    method: 'GET',
    path: '/v1/werkvoorraad',
    topic: 'Werkvoorraad',
    title: 'Lees de werkvoorraad',
    about:
      'De dossiers waar uw organisatie aan werkt, laatst gewijzigd bovenaan, of de eerste termijn van uw organisatie bovenaan. Kinderen worden nooit gerangschikt.',
    access: 'session',
    query: z.object({
      wachtOp: z.enum(WAITS_FOR_IDS).optional().describe('Alleen dossiers die hierop wachten.'),
      volgorde: z
        .enum(['gewijzigd', 'termijn'])
        .default('gewijzigd')
        .describe(
          '`termijn`: alleen dossiers waarin een termijn iets van uw organisatie vraagt, eerst aflopend bovenaan.',
        ),
      limiet: Limit,
      na: z.string().min(1).max(200).optional().describe('De waarde van `next` uit het vorige deel.'),
    }),
    answers: {
      200: {
        says: 'Eén deel van de lijst, met de keuzes van het filter.',
        schema: WorkSlice,
      },
    },
    problems: [],
  },
} as const satisfies Record<string, Route>;
