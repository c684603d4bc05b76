// Routes for what somebody is still writing. Only of oneself, and no part of a dossier.
import { Draft, DraftList, DraftQuery, DraftToKeep, KeptDraft } from '../drafts.ts';
import type { Route } from './route.ts';

export const DRAFT_ROUTES = {
  listDrafts: {
    method: 'GET',
    path: '/v1/concepten',
    topic: 'Concepten',
    title: 'Lees welke formulieren u nog niet verstuurde',
    about: 'Het nieuwste eerst, zonder wat erin staat. Na 30 dagen zonder wijziging gaat een concept weg.',
    access: 'session',
    answers: { 200: { says: 'Uw concepten.', schema: DraftList } },
    problems: [],
  },
  readDraft: {
    method: 'GET',
    path: '/v1/concepten/een',
    topic: 'Concepten',
    title: 'Lees wat u in een formulier typte',
    about: 'Alleen wat u zelf typte, ook als u aan het dossier niet meer werkt.',
    access: 'session',
    query: DraftQuery,
    answers: { 200: { says: 'Het concept.', schema: Draft } },
    problems: [404],
  },
  keepDraft: {
    method: 'POST',
    path: '/v1/concepten',
    topic: 'Concepten',
    title: 'Bewaar wat u in een formulier typte',
    about:
      'Noem de versie die u zag. Is hetzelfde formulier intussen ergens anders bewaard, dan wordt niets overschreven: lees dat concept en kies per veld.',
    access: 'session',
    body: DraftToKeep,
    answers: { 201: { says: 'Het is bewaard.', schema: KeptDraft } },
    problems: [409, 412],
  },
  dropDraft: {
    method: 'DELETE',
    path: '/v1/concepten/een',
    topic: 'Concepten',
    title: 'Gooi een concept weg',
    about: 'Na het versturen, of omdat u het niet meer nodig hebt.',
    access: 'session',
    query: DraftQuery,
    answers: { 204: { says: 'Het is weg.' } },
    problems: [404],
  },
} as const satisfies Record<string, Route>;
