// Every address of the staff application opens for somebody who may see it: in Dutch and in English, on a desk and on a
// phone, without anything that axe objects to and without sideways scroll. A new address without a line here fails.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/domain/basics/text.ts';
import {
  type Capacity,
  DATA_OFFICER,
  GUARDIAN,
  IND,
  LEGAL_OWNER,
  OVERSIGHT,
  POLICY,
  RAAD,
} from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { DESK, enter, fits, oneBrowser, PHONE, settled } from './support/browser.ts';
import { speaks } from './support/language.ts';

const browser = oneBrowser();

const MATIAS = idOf(FAMILIES.fuentes, 'dossier', 1);
const dossier = (rest = ''): string => `/dossiers/${MATIAS}${rest}`;

type Place = { readonly path: string; readonly address: string; readonly as?: Capacity };
/** `path` as in routes.tsx. */
const PLACES: readonly Place[] = [
  { path: '/aanmelden', address: '/aanmelden' },
  { path: '/', address: '/', as: IND },
  { path: 'werkvoorraad', address: '/werkvoorraad', as: IND },
  { path: 'zoeken', address: '/zoeken', as: IND },
  { path: 'gezinnen', address: '/gezinnen', as: IND },
  { path: 'gezinnen/nieuw', address: '/gezinnen/nieuw', as: IND },
  { path: 'gezinnen/:id', address: `/gezinnen/${idOf(FAMILIES.sargsyan, 'family', 1)}`, as: IND },
  { path: 'dossiers/nieuw', address: '/dossiers/nieuw', as: IND },
  { path: 'dossiers/:id', address: dossier(), as: IND },
  { path: 'kind', address: dossier('/kind'), as: IND },
  { path: 'bescherming', address: dossier('/bescherming'), as: IND },
  { path: 'gesprekken', address: dossier('/gesprekken'), as: IND },
  { path: 'feiten', address: dossier('/feiten'), as: IND },
  { path: 'onderzoek', address: dossier('/onderzoek'), as: RAAD },
  { path: 'onderzoek', address: dossier('/onderzoek?onderdeel=views'), as: RAAD },
  { path: 'stappen', address: dossier('/stappen'), as: IND },
  { path: 'vragen', address: dossier('/vragen'), as: IND },
  { path: 'besluiten', address: dossier('/besluiten'), as: IND },
  {
    path: 'besluiten/:decisionId',
    address: dossier(`/besluiten/${idOf(FAMILIES.fuentes, 'decision', 1)}`),
    as: IND,
  },
  {
    path: 'besluiten/:decisionId/motivering',
    address: dossier(`/besluiten/${idOf(FAMILIES.fuentes, 'decision', 1)}/motivering`),
    as: IND,
  },
  { path: 'determinatie', address: `/dossiers/${idOf(FAMILIES.sargsyan, 'dossier', 1)}/determinatie`, as: IND },
  { path: 'kinderbescherming', address: dossier('/kinderbescherming'), as: RAAD },
  { path: 'leeftijd', address: `/dossiers/${idOf(FAMILIES.filmon, 'dossier', 1)}/leeftijd`, as: IND },
  { path: 'leven-hier', address: dossier('/leven-hier'), as: RAAD },
  { path: 'wegen', address: dossier('/wegen'), as: IND },
  { path: 'wat-als', address: '/wat-als', as: POLICY },
  { path: 'procedures', address: `/dossiers/${idOf(FAMILIES.filmon, 'dossier', 1)}/procedures`, as: IND },
  { path: 'tijdlijn', address: dossier('/tijdlijn'), as: IND },
  { path: 'bundel', address: dossier('/bundel'), as: RAAD },
  { path: 'toezicht/meldingen', address: '/toezicht/meldingen', as: OVERSIGHT },
  { path: 'toezicht/vragen', address: '/toezicht/vragen', as: OVERSIGHT },
  { path: 'toezicht/ankers', address: '/toezicht/ankers', as: OVERSIGHT },
  { path: 'inzagen', address: dossier('/inzagen'), as: RAAD },
  { path: 'gepubliceerde-beslissingen', address: '/gepubliceerde-beslissingen', as: GUARDIAN },
  { path: 'gepubliceerde-beslissingen/score', address: '/gepubliceerde-beslissingen/score', as: GUARDIAN },
  { path: 'gepubliceerde-beslissingen/:id', address: '/gepubliceerde-beslissingen/crc-dd-spain', as: GUARDIAN },
  { path: 'normen', address: '/normen', as: GUARDIAN },
  { path: 'normen/waarborgen', address: '/normen/waarborgen', as: GUARDIAN },
  { path: 'normen/conflicten', address: '/normen/conflicten', as: GUARDIAN },
  { path: 'normen/:id', address: '/normen/crc-12', as: LEGAL_OWNER },
  { path: '/avg-tabel', address: '/avg-tabel' },
  { path: 'regel', address: '/avg-tabel/regel', as: LEGAL_OWNER },
  { path: 'wijzigingen', address: '/avg-tabel/wijzigingen' },
  { path: '/aanmelden/doel', address: '/aanmelden/doel' },
  { path: '/aanmelden/terug', address: '/aanmelden/terug' },
  { path: '/aanmelden/uitnodiging', address: '/aanmelden/uitnodiging' },
  { path: 'gegevens', address: dossier('/gegevens'), as: RAAD },
  { path: 'gegevensrechten', address: '/gegevensrechten', as: DATA_OFFICER },
  {
    path: 'gegevensrechten/:id/inzagen',
    address: `/gegevensrechten/${MATIAS}/inzagen`,
    as: DATA_OFFICER,
  },
  { path: 'kant-van-het-kind', address: dossier('/kant-van-het-kind'), as: RAAD },
  { path: 'concepten', address: '/concepten', as: IND },
  { path: 'mijn-sessies', address: '/mijn-sessies', as: IND },
  { path: 'noodinzage', address: '/noodinzage', as: GUARDIAN },
  { path: 'organisaties', address: '/organisaties', as: IND },
  { path: 'organisaties/:id', address: '/organisaties/nidos', as: IND },
  { path: 'uitnodigen', address: '/uitnodigen', as: IND },
  { path: '*', address: '/bestaat-niet', as: IND },
  { path: '*', address: dossier('/bestaat-niet'), as: IND },
];

/** Axe looks at the desk in Dutch and at the phone in English; every page has to fit in all four. */
const looks = { nl: settled, en: fits } as const;
const LANGUAGES: readonly Language[] = ['nl', 'en'];

describe('elke pagina', () => {
  it('staat in deze lijst — eis A4', () => {
    const routes = readFileSync(new URL('../../src/web/staff/routes.tsx', import.meta.url), 'utf8');
    const paths = [...routes.matchAll(/path: '([^']+)'/g)].map(([, path]) => path);
    expect(new Set(PLACES.map(({ path }) => path))).toEqual(new Set(paths));
  });

  for (const { address, as } of PLACES)
    it(`opent op ${address.replace(/5eed[0-9a-f-]+/g, '…')} in twee talen en twee breedtes — EN 301 549`, async () => {
      const titles = await Promise.all(
        LANGUAGES.map(async (language) => {
          const page = await browser.page(DESK, language);
          await speaks(page, language, as?.by);
          if (as !== undefined) await enter(page, as);
          await page.goto(address);
          await looks[language](page);
          expect(await page.getAttribute('html', 'lang')).toBe(language);
          const title = await page.title();
          await page.setViewportSize(PHONE);
          await looks[language === 'nl' ? 'en' : 'nl'](page);
          return title;
        }),
      );
      // A page without English would carry the same title twice; a page of one child carries the name of the child.
      if (!address.includes('5eed') && !address.includes('crc-')) expect(new Set(titles).size).toBe(2);
    });
});
