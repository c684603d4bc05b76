// Working guides on best interests of a Union agency and of UNHCR. That the first exists and what it covers was seen.
import { pack, readBy } from '../pack.ts';

const GUIDANCE = { authority: 'authoritative-guidance', bindingIn: [] } as const;

export const asylumAgencyGuide = pack(
  {
    ...GUIDANCE,
    instrument: 'EASO/EUAA-gids belang van het kind (2019)',
    // Only the year is known.
    from: '2019-01-01',
    source: 'https://euaa.europa.eu, Practical guide on the best interests of the child in asylum procedures (2019)',
    verified: readBy('euaa.europa.eu, Practical guide 2019, gezien', '2026-11-24'),
  },
  {
    'euaa-best-interests': {
      provision: 'checklist',
      kind: 'guidance',
      decisions: ['merits', 'responsibility', 'border', 'admissibility', 'accelerated'],
      nl: 'Een gids voor de asieldienst: uitleg, horen, bijstand, deskundige mensen uit meer vakken, een vastgelegde beoordeling, herziening en bescherming van gegevens.',
      en: 'A guide for the asylum service: information, hearing, assistance, qualified people of several professions, a recorded assessment, review and data protection.',
    },
  },
);

export const refugeeAgencyGuide = pack(
  {
    ...GUIDANCE,
    instrument: 'UNHCR-richtlijnen belang van het kind (BIP)',
    from: '2021-05-01',
    source: 'UNHCR, Best Interests Procedure Guidelines (2021), uit het hoofd',
  },
  {
    'unhcr-bip': {
      provision: 'richtlijnen',
      kind: 'guidance',
      decisions: ['return', 'family', 'reception', 'merits'],
      nl: 'Voor een kind dat gevaar loopt is er een vaste gang: beoordelen, helpen, en bij een zwaar besluit formeel vaststellen wat zijn belang is, met mensen uit meer vakken.',
      en: 'For a child at risk there is a set course: assess, help, and for a grave decision formally determine what its best interests are, with people of several professions.',
    },
  },
);
