// Routes on the rules: safeguards, organisations, kinds of decision, and published decisions to compare with. Norms: norms.ts.
import { z } from 'zod';
import { DecisionKindView, OrganisationView, SafeguardView } from '../law.ts';
import { PublishedDetailView, PublishedListView } from '../published.ts';
import { listOf } from '../words.ts';
import type { Route } from './route.ts';

export const RULE_ROUTES = {
  listSafeguards: {
    method: 'GET',
    path: '/v1/waarborgen',
    topic: 'Regels',
    title: 'Lees de waarborgen',
    about: 'Wat dit systeem bij elk besluit over een kind nagaat, waarop dat steunt en wat u kunt doen.',
    access: 'public',
    answers: { 200: { says: 'De waarborgen.', schema: listOf(SafeguardView) } },
    problems: [],
  },
  listOrganisations: {
    method: 'GET',
    path: '/v1/organisaties',
    topic: 'Regels',
    title: 'Lees de organisaties',
    about: 'De organisaties die aan een dossier kunnen werken.',
    access: 'session',
    answers: { 200: { says: 'De organisaties.', schema: listOf(OrganisationView) } },
    problems: [],
  },
  listDecisionKinds: {
    method: 'GET',
    path: '/v1/besluitsoorten',
    topic: 'Regels',
    title: 'Lees de soorten besluiten',
    about: 'Welke besluiten er zijn, hoe zij voor het kind uitwerken en wie ze neemt.',
    access: 'session',
    answers: { 200: { says: 'De soorten besluiten.', schema: listOf(DecisionKindView) } },
    problems: [],
  },
  listPublished: {
    method: 'GET',
    path: '/v1/gepubliceerde-beslissingen',
    topic: 'Gepubliceerde beslissingen',
    title: 'Lees de gepubliceerde beslissingen',
    about: 'Alle beslissingen, en hoe vaak dit systeem tot hetzelfde kwam als het comité of de rechter.',
    access: 'public',
    answers: { 200: { says: 'De beslissingen met de score.', schema: PublishedListView } },
    problems: [],
  },
  readPublished: {
    method: 'GET',
    path: '/v1/gepubliceerde-beslissingen/{decisionId}',
    topic: 'Gepubliceerde beslissingen',
    title: 'Lees een gepubliceerde beslissing',
    about: 'De feiten, de bevindingen van dit systeem en die van het comité of de rechter naast elkaar.',
    access: 'public',
    params: z.object({ decisionId: z.string().min(1).max(100).describe('Het kenmerk van de beslissing.') }),
    answers: { 200: { says: 'De beslissing.', schema: PublishedDetailView } },
    problems: [404],
  },
} as const satisfies Record<string, Route>;
