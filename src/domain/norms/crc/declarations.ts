// What the Netherlands reserved or declared when it joined the Convention on the Rights of the Child in 1995. The
// reservations were read; the declaration on article 22 was recalled and says so. Other countries of the Kingdom: not here.
import type { Declaration } from '../norm.ts';

const RESERVED =
  'Trb. 1995, 92, rubriek D (Rijkswet 24 november 1994, Stb. 862, art. 2), zoek.officielebekendmakingen.nl';
const NOTIFIED = 'Bekendmaking van de depositaris, overgenomen door het ICRC (icrc.org)';
const RECALLED = 'uit het hoofd; niet nagekeken';

export const RESERVATION_26: readonly Declaration[] = [
  {
    state: 'NL',
    kind: 'reservation',
    words: {
      nl: 'Kinderen krijgen hieruit geen eigen, zelfstandige aanspraak op sociale zekerheid of sociale verzekering.',
      en: 'Children derive from this no entitlement of their own to social security or social insurance.',
    },
    source: RESERVED,
  },
];

export const RESERVATION_37: readonly Declaration[] = [
  {
    state: 'NL',
    kind: 'reservation',
    words: {
      nl: 'Bij art. 37(c): op kinderen vanaf zestien jaar kan onder voorwaarden in de wet het strafrecht voor volwassenen worden toegepast. Dit gaat over strafrecht, niet over migratie.',
      en: 'On art. 37(c): children from sixteen may, on conditions set by law, be tried under adult criminal law. This is about criminal law, not migration.',
    },
    source: RESERVED,
  },
];

export const RESERVATION_40: readonly Declaration[] = [
  {
    state: 'NL',
    kind: 'reservation',
    words: {
      nl: 'Lichte strafzaken kunnen zonder rechtsbijstand worden behandeld, en daarin is niet altijd een nieuwe beoordeling door een hogere instantie mogelijk.',
      en: 'Minor criminal cases may be tried without legal assistance, and in those a review by a higher body is not always provided.',
    },
    source: NOTIFIED,
  },
];

export const DECLARATION_22: readonly Declaration[] = [
  {
    state: 'NL',
    kind: 'declaration',
    words: {
      nl: '‘Vluchteling’ betekent hier hetzelfde als in het Vluchtelingenverdrag. Een verzoek om toelating mag aan voorwaarden worden gebonden, ook als dat tot weigering of tot verwijzing naar een andere staat leidt.',
      en: '‘Refugee’ means here the same as in the Refugee Convention. A request for admission may be made subject to conditions, also where that leads to refusal or to referral to another state.',
    },
    source: RECALLED,
  },
];

export const NOT_YET_A_PARTY: readonly Declaration[] = [
  {
    state: 'NL',
    kind: 'not-a-party',
    words: {
      nl: 'Het kabinet besloot op 26 mei 2023 om partij te worden. Dat dit is afgerond, is niet gezien.',
      en: 'The government decided on 26 May 2023 to become a party. That this was completed was not seen.',
    },
    source: 'Kabinetsbesluit 26 mei 2023 (besluit gezien; stand daarna niet nagekeken)',
  },
];
