// Treaties and Charter of the European Union. Of the Charter articles 7, 19, 24 and 47 were read, the others recalled. What the
// Court of Justice reads in an article of the treaties is a judgment: court-of-justice.ts.
import { UNION } from '../authentic.ts';
import { type Instrument, pack, readBy } from '../pack.ts';

const LISBON = { authority: 'binding-law', bindingIn: ['NL'], from: '2009-12-01', authentic: UNION } as const;
const TREATY: Instrument = {
  ...LISBON,
  instrument: 'VWEU (TFEU)',
  source: 'https://eur-lex.europa.eu/eli/treaty/tfeu_2012/oj',
};
const CHARTER: Instrument = {
  ...LISBON,
  instrument: 'EU-Handvest (EU Charter)',
  source: 'https://eur-lex.europa.eu/eli/treaty/char_2012/oj',
};

export const unionTreaty = pack(TREATY, {
  'tfeu-20': {
    provision: 'art. 20',
    kind: 'weighing',
    decisions: ['residence', 'family'],
    nl: 'Een kind dat burger van de Unie is, mag niet feitelijk gedwongen worden de Unie te verlaten doordat de ouder van wie het afhankelijk is geen verblijf krijgt.',
    en: 'A child who is a citizen of the Union may not in fact be forced to leave it because the parent on whom it depends is refused residence.',
  },
});

export const unionCharter = pack(CHARTER, {
  'charter-4': {
    provision: 'art. 4',
    kind: 'prohibition',
    decisions: ['detention', 'return', 'removal', 'responsibility', 'reception'],
    nl: 'Marteling en onmenselijke of vernederende behandeling zijn verboden, ook bij overdracht aan een andere lidstaat.',
    en: 'Torture and inhuman or degrading treatment are forbidden, also when transferring to another Member State.',
  },
  'charter-7': {
    provision: 'art. 7',
    kind: 'weighing',
    decisions: ['residence', 'family', 'data'],
    nl: 'Ieders privéleven, gezin, huis en communicatie worden geëerbiedigd.',
    en: 'Everybody’s private life, family, home and communications are respected.',
    verified: readBy('EU-Handvest art. 7, NL, fra.europa.eu', '2026-11-25'),
  },
  'charter-19': {
    provision: 'art. 19',
    kind: 'prohibition',
    decisions: ['return', 'removal', 'responsibility', 'border'],
    nl: 'Mensen worden niet als groep uitgezet, en niemand gaat naar een land waar een ernstig gevaar is voor de doodstraf, foltering of onmenselijke behandeling.',
    en: 'People are not expelled as a group, and nobody goes to a country with a serious risk of the death penalty, torture or inhuman treatment.',
    verified: readBy('PB/OJ C 326/391, DA, eur-lex.europa.eu', '2026-11-25'),
  },
  'charter-21': {
    provision: 'art. 21',
    kind: 'prohibition',
    decisions: 'all',
    nl: 'Discriminatie is verboden, bijvoorbeeld naar afkomst, geslacht, handicap of leeftijd.',
    en: 'Discrimination is forbidden, for instance by origin, sex, disability or age.',
  },
  'charter-24': {
    provision: 'art. 24',
    kind: 'weighing',
    decisions: 'all',
    nl: 'Kinderen hebben recht op bescherming en zorg en mogen hun mening geven. Hun belang staat voorop bij alles wat hen raakt, en zij houden contact met beide ouders als dat niet schaadt.',
    en: 'Children have a right to protection and care and may give their views. Their best interests come first in all that touches them, and they keep contact with both parents unless that harms.',
    authentic: {
      ...UNION,
      differs: {
        nl: 'De Engelse tekst zegt ‘a primary consideration’, de Nederlandse ‘een essentiële overweging’: weer anders dan ‘de eerste overweging’ in de vertaling van het IVRK. Beide teksten van het Handvest zijn authentiek; geen van beide gaat voor.',
        en: 'The English text says ‘a primary consideration’, the Dutch ‘an essential consideration’: different again from ‘the first consideration’ in the Dutch translation of the CRC. Both texts of the Charter are authentic; neither goes before the other.',
      },
    },
    verified: readBy('PB/OJ C 202/398, 7.6.2016, NL en/and EN', '2026-11-25'),
  },
  'charter-47': {
    provision: 'art. 47',
    kind: 'requirement',
    decisions: ['appeal', 'detention-review'],
    nl: 'Wie in zijn rechten uit het Unierecht is geraakt, heeft een rechtsmiddel dat werkt, een eerlijke behandeling binnen redelijke tijd en zo nodig rechtsbijstand.',
    en: 'Whoever is touched in Union rights has a remedy that works, a fair hearing within reasonable time and legal aid where needed.',
    verified: readBy('EU-Handvest art. 47, NL, fra.europa.eu', '2026-11-25'),
  },
});
