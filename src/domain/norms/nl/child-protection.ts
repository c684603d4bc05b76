// Book 1 of the Civil Code on child protection: supervision, placement out of the home and the end of authority. Read in a
// consolidation of May 2017: unverified.
import { pack } from '../pack.ts';
import { CIVIL_CODE } from './civil-code.ts';

export const childProtectionMeasures = pack(
  { ...CIVIL_CODE, from: '2015-01-01' },
  {
    'bw-1-255': {
      provision: 'art. 1:255',
      kind: 'requirement',
      decisions: ['child-protection'],
      nl: 'Ondertoezichtstelling kan als een kind ernstig in zijn ontwikkeling wordt bedreigd, hulp niet genoeg wordt aanvaard en ouders naar verwachting op tijd zelf weer kunnen zorgen.',
      en: 'A supervision order is possible where a child is seriously threatened in its development, help is not accepted enough and parents are expected to be able to care again in time.',
    },
    'bw-1-256': {
      provision: 'art. 1:256',
      kind: 'requirement',
      decisions: ['child-protection', 'reception'],
      nl: 'Het toezicht over een asielzoekend kind in de opvang kan naar een rechtspersoon die daarvoor is aangewezen.',
      en: 'Supervision of an asylum-seeking child in reception can go to a legal person accepted for it.',
    },
    'bw-1-257': {
      provision: 'art. 1:257',
      kind: 'time-limit',
      decisions: ['child-protection'],
      nl: 'In spoed kan het toezicht voorlopig worden opgelegd, voor hooguit drie maanden.',
      en: 'In urgent cases supervision can be ordered provisionally, for at most three months.',
    },
    'bw-1-258': {
      provision: 'art. 1:258, 1:260',
      kind: 'time-limit',
      decisions: ['child-protection'],
      nl: 'Ondertoezichtstelling duurt hooguit een jaar en kan telkens met hooguit een jaar worden verlengd.',
      en: 'A supervision order lasts at most a year and can each time be extended by at most a year.',
    },
    'bw-1-265b': {
      provision: 'art. 1:265a, 1:265b',
      kind: 'prohibition',
      decisions: ['child-protection', 'reception'],
      nl: 'Een kind dat onder toezicht staat, wordt alleen met een machtiging van de rechter buiten het gezin geplaatst.',
      en: 'A child under supervision is placed outside the family only with leave of the court.',
    },
    'bw-1-265c': {
      provision: 'art. 1:265c',
      kind: 'time-limit',
      decisions: ['child-protection'],
      nl: 'Die machtiging geldt hooguit een jaar, kan worden verlengd en vervalt als zij drie maanden niet is gebruikt.',
      en: 'That leave lasts at most a year, can be extended and lapses if not used for three months.',
    },
    'bw-1-265e': {
      provision: 'art. 1:265e',
      kind: 'requirement',
      decisions: ['child-protection', 'residence', 'merits'],
      nl: 'De rechter kan de instelling een deel van het gezag geven, voor school, medische zorg of om voor het kind een verblijfsvergunning aan te vragen.',
      en: 'The court can give the certified body part of the authority, for school, medical care or to apply for a residence permit for the child.',
    },
    'bw-1-266': {
      provision: 'art. 1:266, 1:268',
      kind: 'requirement',
      decisions: ['child-protection', 'representation'],
      nl: 'De rechter kan het gezag van ouders beëindigen of schorsen als het kind anders ernstig in zijn ontwikkeling wordt bedreigd.',
      en: 'The court can end or suspend the authority of parents where the child is otherwise seriously threatened in its development.',
    },
  },
);
