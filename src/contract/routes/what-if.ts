// Routes on numbers in the rules: which there are, and what another number would mean for the children in the system.
import { z } from 'zod';
import { AskWhatIf } from '../../domain/indicators/asked.ts';
import { ParameterView, WhatIfRunView, WhatIfView } from '../what-if.ts';
import { listOf, Uuid } from '../words.ts';
import type { Route } from './route.ts';

export const WHAT_IF_ROUTES = {
  listParameters: {
    method: 'GET',
    path: '/v1/waarborgen/parameters',
    topic: 'Regels',
    title: 'Lees de getallen die anders gekozen kunnen worden',
    about:
      'Elk getal in een waarborg dat geen bindend recht is: de waarde, het bereik, waar het vandaan komt en wat het raakt.',
    access: 'public',
    answers: { 200: { says: 'De getallen.', schema: listOf(ParameterView) } },
    problems: [],
  },
  listWhatIf: {
    method: 'GET',
    path: '/v1/wat-als',
    topic: 'Regels',
    title: 'Lees gepubliceerde antwoorden op wat-als-vragen',
    about:
      'Wat andere getallen zouden betekenen voor de kinderen in het systeem, in afgeronde aantallen. De laatste eerst.',
    access: 'public',
    answers: { 200: { says: 'De antwoorden.', schema: listOf(WhatIfView) } },
    problems: [],
  },
  askWhatIf: {
    method: 'POST',
    path: '/v1/wat-als',
    topic: 'Regels',
    title: 'Vraag wat een ander getal zou betekenen',
    about:
      'Voor toezicht en beleid. Wie het vraagt en waarvoor, wordt bewaard. Het antwoord noemt nooit een kind of een dossier; lees het op /v1/wat-als/{answerId}. Wie `publish` zet, laat iedereen het lezen.',
    access: 'session',
    body: AskWhatIf,
    answers: { 201: { says: 'Het tellen is begonnen.', schema: WhatIfRunView } },
    problems: [403],
  },
  readWhatIf: {
    method: 'GET',
    path: '/v1/wat-als/{answerId}',
    topic: 'Regels',
    title: 'Lees hoever een wat-als-vraag is',
    about: 'Hoever het tellen is, en daarna het antwoord.',
    access: 'session',
    params: z.object({ answerId: Uuid.describe('Het kenmerk uit het antwoord op de vraag.') }),
    answers: { 200: { says: 'De vraag, met het antwoord als dat er is.', schema: WhatIfRunView } },
    problems: [403, 404],
  },
} as const satisfies Record<string, Route>;
