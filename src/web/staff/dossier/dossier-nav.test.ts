// The navigation of a dossier: a topic that stands under no heading could not be reached.
import { expect, test } from 'vitest';
import { DOSSIER_TOPICS } from './addresses.ts';
import { NAV_GROUPS } from './dossier-nav.ts';

test('elk onderdeel van een dossier staat precies één keer in het menu', () =>
  expect(Object.values(NAV_GROUPS).flat().toSorted()).toEqual(Object.keys(DOSSIER_TOPICS).toSorted()));
