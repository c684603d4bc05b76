// The route for finding a dossier. What is asked stands in the body: nothing of a child in an address.
import { FindRequest, FoundDossiers } from '../find.ts';
import type { Route } from './route.ts';

export const FIND_ROUTES = {
  findDossiers: {
    method: 'POST',
    path: '/v1/dossiers/zoeken',
    topic: 'Werkvoorraad',
    title: 'Zoek een dossier',
    about:
      'Op naam, geboortedag of heel kenmerk, alleen in de dossiers die u nu mag openen. Een naam wordt ook gevonden in een ander schrift, of als zij anders is gespeld. Er is geen verschil tussen een dossier dat er niet is en een dossier dat u niet mag kennen. Elk resultaat staat in het logboek van dat dossier.',
    access: 'session',
    body: FindRequest,
    answers: { 200: { says: 'Wat u mag zien, het zekerste eerst.', schema: FoundDossiers } },
    problems: [403, 429],
  },
} as const satisfies Record<string, Route>;
