// Numbers that could be set otherwise, and what another number would mean, as they pass over the wire.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { WhatIfTold } from '../domain/indicators/asked.ts';
import { PARAMETER_IDS } from '../domain/safeguards/parameters.ts';
import { Named, Words } from './words.ts';

export const ParameterView = z.object({
  id: z.enum(PARAMETER_IDS),
  name: Words,
  unit: Words,
  value: z.number().describe('Het getal zoals het nu geldt.'),
  from: z.number(),
  to: z.number(),
  step: z.number().describe('Alleen waarden op deze afstand van elkaar kunnen gevraagd worden.'),
  origin: z.object({ kind: z.enum(['choice', 'guidance', 'case-law']), norms: z.array(z.string()) }),
  safeguards: z.array(z.string()).describe('De waarborgen die dit getal gebruiken.'),
});
export type ParameterView = Shown<z.infer<typeof ParameterView>>;

export const WhatIfView = z.object({
  answerId: z.uuid(),
  on: Day.describe('De dag waarop het gevraagd is.'),
  organisation: Named.describe('Wie het vroeg.'),
  why: z.string(),
  changed: z.array(z.object({ parameter: z.enum(PARAMETER_IDS), now: z.number(), asked: z.number() })),
  pictureOn: Day.describe('De dag van het beeld van de dossiers waarover het gaat.'),
  told: WhatIfTold.describe(
    '`<5` is: niemand, of hoogstens vier kinderen. Al het andere is afgerond op vijf, elk totaal apart.',
  ),
  published: z.boolean(),
});
export type WhatIfView = Shown<z.infer<typeof WhatIfView>>;

/** A question while it is being counted, and its answer once it is there. */
export const WhatIfRunView = z.object({
  answerId: z.uuid(),
  state: z.enum(['running', 'answered', 'nothing-asked', 'failed']),
  percent: z.number().int().min(0).max(100),
  answer: WhatIfView.optional(),
});
export type WhatIfRunView = Shown<z.infer<typeof WhatIfRunView>>;
