// Dutch law: general administrative law, aliens law and guardianship. Read in a consolidation of May 2017 and therefore
// unverified: whether it still reads so, after the act that implements the pact (dossier 36 871), was not checked.
import { DUTCH as IN_DUTCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const DUTCH = { authority: 'binding-law', bindingIn: ['NL'], authentic: IN_DUTCH } as const;
const AWB: Instrument = {
  ...DUTCH,
  instrument: 'Awb',
  from: '1994-01-01',
  source: 'https://wetten.overheid.nl/BWBR0005537',
};
const ALIENS_ACT: Instrument = {
  ...DUTCH,
  instrument: 'Vw 2000',
  from: '2001-04-01',
  source: 'https://wetten.overheid.nl/BWBR0011823',
};

export const administrativeLaw = pack(AWB, {
  'awb-3-2': {
    provision: 'art. 3:2',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Voor een besluit zoekt de overheid zelf de nodige feiten en belangen uit.',
    en: 'Before deciding, the authority itself finds out the facts and interests that matter.',
  },
  'awb-3-4': {
    provision: 'art. 3:4',
    kind: 'weighing',
    decisions: 'all',
    nl: 'De overheid weegt alle betrokken belangen; nadelen mogen niet te groot zijn voor het doel van het besluit.',
    en: 'The authority weighs all interests at stake; drawbacks may not be out of proportion to the aim of the decision.',
  },
  'awb-3-46': {
    provision: 'art. 3:46',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Een besluit rust op redenen die kloppen en die het kunnen dragen.',
    en: 'A decision rests on reasons that are sound and can carry it.',
  },
  'awb-4-8': {
    provision: 'art. 4:8',
    kind: 'requirement',
    decisions: 'all',
    nl: 'Wie geraakt wordt door een besluit waar hij niet om vroeg en waar hij wel bezwaar tegen zal hebben, kan eerst zijn kant vertellen.',
    en: 'Whoever is touched by a decision not asked for, and likely to object, can first tell that side of it.',
  },
});

export const aliensAct = pack(ALIENS_ACT, {
  'vw-45': {
    provision: 'art. 45',
    kind: 'requirement',
    decisions: ['merits', 'return'],
    nl: 'Wordt asiel afgewezen, dan geldt dat ook als terugkeerbesluit: het verblijf eindigt en de plicht om te vertrekken begint.',
    en: 'A refusal of asylum also counts as a return decision: lawful stay ends and the duty to leave begins.',
  },
  'vw-59': {
    provision: 'art. 59',
    kind: 'requirement',
    decisions: ['detention'],
    nl: 'Met het oog op uitzetting kan een vreemdeling worden opgesloten als de openbare orde of veiligheid dat vraagt, voor een begrensde tijd.',
    en: 'With a view to expulsion a foreigner can be detained if public order or security asks for it, for a limited time.',
  },
  'vw-94': {
    provision: 'art. 94',
    kind: 'time-limit',
    decisions: ['detention-review'],
    nl: 'De minister meldt opsluiting binnen vier weken bij de rechtbank als er nog geen beroep is; daarna volgen zitting en uitspraak binnen vaste termijnen.',
    en: 'The minister reports detention to the court within four weeks if there is no appeal yet; hearing and judgment follow within set terms.',
  },
  'vw-6a': {
    provision: 'art. 6a',
    kind: 'requirement',
    decisions: ['detention', 'border'],
    nl: 'Een vreemdeling die aan de grens is geweigerd en aan een ander land wordt overgedragen, kan daar worden vastgehouden.',
    en: 'A foreigner refused at the border who will be transferred to another country can be held there.',
    from: '2015-07-20',
  },
});

export const aliensDecree = pack(
  {
    ...DUTCH,
    instrument: 'Vb 2000',
    from: '2001-04-01',
    source: 'https://wetten.overheid.nl/BWBR0011825',
  },
  {
    'vb-5-1a': {
      provision: 'art. 5.1a',
      kind: 'requirement',
      decisions: ['detention'],
      nl: 'Opsluiting voor terugkeer of overdracht vraagt een grond, zoals een risico dat iemand uit beeld raakt, en aandacht voor bijzondere omstandigheden van de persoon.',
      en: 'Detention for return or transfer needs a ground, such as a risk of absconding, and regard for special circumstances of the person.',
      from: '2012-01-01',
    },
    'vb-5-3': {
      provision: 'art. 5.3',
      kind: 'requirement',
      decisions: ['detention'],
      nl: 'Een maatregel van bewaring staat op papier, met de redenen erin, en wie vastzit krijgt er een afschrift van.',
      en: 'An order of detention is in writing, with the reasons in it, and whoever is held gets a copy.',
    },
  },
);

// Policy rules tie the service that made them (Awb 4:84); they are no statute and bind neither child nor court. So: guidance.
export const aliensCircular = pack(
  {
    authority: 'authoritative-guidance',
    bindingIn: [],
    instrument: 'Vc 2000',
    from: '2001-04-01',
    source: 'https://wetten.overheid.nl/BWBR0012287',
  },
  {
    'vc-a5': {
      provision: 'A5/2.4',
      kind: 'guidance',
      decisions: ['detention'],
      nl: 'Beleid van de dienst zelf: een kind alleen of een gezin met kinderen wordt alleen als het strikt nodig is opgesloten, in principe hooguit twee weken en in een gezinslocatie; een lichtere maatregel gaat voor.',
      en: 'Policy of the service itself: a child alone or a family with children is detained only if strictly necessary, in principle two weeks at most and in a family centre; a lighter measure goes first.',
    },
  },
);

export const guardianship = pack(
  {
    ...DUTCH,
    instrument: 'BW 1',
    from: '1995-11-02',
    source: 'https://wetten.overheid.nl/BWBR0002656',
  },
  {
    'bw-1-302': {
      provision: 'art. 1:302',
      kind: 'requirement',
      decisions: ['representation'],
      nl: 'De rechter draagt de voogdij over een asielzoekend kind zonder gezag op aan een rechtspersoon die daarvoor is aangewezen; in de praktijk is dat Nidos.',
      en: 'The court entrusts guardianship of an asylum-seeking child without parental authority to a legal person accepted for it; in practice this is Nidos.',
    },
  },
);
