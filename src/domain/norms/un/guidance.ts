// United Nations guidance that is no treaty, and a treaty to which the Netherlands is no party: both help to read the law
// that binds, and bind nobody here.
import { pack, readBy } from '../pack.ts';

const GUIDANCE = { authority: 'authoritative-guidance', bindingIn: [] } as const;

export const alternativeCare = pack(
  {
    ...GUIDANCE,
    instrument: 'VN-richtlijnen alternatieve zorg (2009)',
    from: '2009-12-18',
    source: 'A/RES/64/142',
    verified: readBy('A/RES/64/142 §§ 139–151', '2026-11-25'),
  },
  {
    'alt-care-139': {
      provision: '§ 139',
      kind: 'guidance',
      decisions: ['child-protection', 'representation'],
      nl: 'Zijn kinderen buiten hun land zonder hun ouders, dan wordt het Haags Kinderbeschermingsverdrag van 1996 gebruikt om goed samen te werken.',
      en: 'Where children are outside their country without their parents, the Hague Convention of 1996 serves for good co-operation.',
    },
    'alt-care-141': {
      provision: '§ 141',
      kind: 'guidance',
      decisions: ['reception', 'representation'],
      nl: 'Een kind alleen uit een ander land krijgt dezelfde bescherming en zorg als een kind van het land zelf.',
      en: 'A child alone from another country gets the same protection and care as a child of the country itself.',
    },
    'alt-care-143': {
      provision: '§ 143',
      kind: 'guidance',
      decisions: ['detention'],
      nl: 'Een kind wordt niet opgesloten alleen omdat het zonder toestemming binnenkwam of verblijft.',
      en: 'A child is not deprived of liberty merely because it entered or stays without leave.',
    },
    'alt-care-148': {
      provision: '§ 148',
      kind: 'guidance',
      decisions: ['return', 'removal'],
      nl: 'Een kind gaat niet terug als dat onveilig is, als geen geschikte verzorger heeft toegezegd het te ontvangen, of als het niet in zijn belang is.',
      en: 'A child does not go back if that is unsafe, if no suitable carer has agreed to receive it, or if it is not in its best interests.',
    },
    'alt-care-151': {
      provision: '§ 151',
      kind: 'guidance',
      decisions: ['tracing', 'reception'],
      nl: 'Een kind en zijn gezin houden of krijgen contact terwijl familie wordt gezocht.',
      en: 'A child and its family keep or get contact while relatives are traced.',
    },
  },
);

export const migrantWorkers = pack(
  {
    ...GUIDANCE,
    instrument: 'Verdrag arbeidsmigranten (ICRMW)',
    from: '2003-07-01',
    source:
      'https://www.ohchr.org/en/instruments-mechanisms/instruments/international-convention-protection-rights-all-migrant-workers',
    declarations: [
      {
        state: 'NL',
        kind: 'not-a-party',
        words: {
          nl: 'Nederland is geen partij, en geen enkele lidstaat van de EU. Wat hier staat bindt dus niet; het bereikt Nederland alleen als uitleg, via JGC 3/22 en 4/23.',
          en: 'The Netherlands is no party, nor is any Member State of the EU. What stands here does not bind; it reaches the Netherlands only as interpretation, through JGC 3/22 and 4/23.',
        },
        source: 'uit het hoofd; niet nagekeken',
      },
    ],
  },
  {
    'icrmw-22': {
      provision: 'art. 22',
      kind: 'guidance',
      decisions: ['return', 'removal'],
      nl: 'Een arbeidsmigrant en zijn gezin worden niet als groep uitgezet; elk geval wordt apart bekeken en besloten.',
      en: 'A migrant worker and family are not expelled as a group; each case is examined and decided by itself.',
    },
    'icrmw-30': {
      provision: 'art. 30',
      kind: 'guidance',
      decisions: ['education'],
      nl: 'Een kind van een arbeidsmigrant gaat naar school zoals kinderen van het land, ook als het gezin geen papieren heeft.',
      en: 'A child of a migrant worker goes to school like children of the country, also when the family has no papers.',
    },
  },
);
