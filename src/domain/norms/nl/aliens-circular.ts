// Policy of the service that decides (Vc 2000), and of the service that carries out return. It ties those services (Awb 4:84)
// and is no law: guidance, never shown as more. A5/2.4 as a whole: law.ts. Read in the text of May 2017: unverified.
import { pack, readBy } from '../pack.ts';

const POLICY = { authority: 'authoritative-guidance', bindingIn: [] } as const;

export const aliensCircularChildren = pack(
  {
    ...POLICY,
    instrument: 'Vc 2000',
    from: '2001-04-01',
    source: 'https://wetten.overheid.nl/BWBR0012287',
  },
  {
    'vc-a5-minor-alone': {
      provision: 'A5/2.4, alleenstaande minderjarigen',
      kind: 'guidance',
      decisions: ['detention'],
      nl: 'Beleid: een kind alleen wordt slechts om zwaarwegende belangen opgesloten, zoals verdenking van een misdrijf, vertrek dat binnen veertien dagen kan, of eerder verdwijnen.',
      en: 'Policy: a child alone is detained only for weighty interests, such as suspicion of a crime, departure possible within fourteen days, or earlier disappearance.',
    },
    'vc-a5-families': {
      provision: 'A5/2.4, gezinnen',
      kind: 'guidance',
      decisions: ['detention'],
      nl: 'Beleid: een gezin wordt alleen opgesloten als voor ieder gezinslid gronden bestaan, niet wordt meegewerkt of onderduiken dreigt, en vertrek binnen twee weken wordt verwacht.',
      en: 'Policy: a family is detained only if grounds exist for each member, there is no cooperation or a risk of absconding, and departure is expected within two weeks.',
    },
    'vc-a5-longer': {
      provision: 'A5/2.4, langer dan twee weken',
      kind: 'guidance',
      decisions: ['detention'],
      nl: 'Beleid: langer dan twee weken mag bij een gezin alleen na lichamelijk verzet of een laat gestarte procedure.',
      en: 'Policy: longer than two weeks is allowed for a family only after physical resistance or a procedure started late.',
    },
    'vc-a5-family-centre': {
      provision: 'A5/2.4, plaatsing',
      kind: 'guidance',
      decisions: ['detention', 'reception'],
      nl: 'Beleid: een kind of gezin dat is opgesloten, gaat binnen vijf dagen naar de gesloten gezinsvoorziening.',
      en: 'Policy: a child or family that is detained goes to the closed family centre within five days.',
    },
    'vc-a5-border': {
      provision: 'A5/3.2 en A1/7.3',
      kind: 'guidance',
      decisions: ['detention', 'border'],
      nl: 'Beleid: een gezin of kind alleen dat aan de grens asiel vraagt, wordt niet opgesloten, behalve bij twijfel aan leeftijd of familieband of gevaar voor het kind.',
      en: 'Policy: a family or child alone that asks for asylum at the border is not detained, except where age or family tie is in doubt or the child is at risk.',
    },
    'vc-a5-no-extension': {
      provision: 'A5/6.3',
      kind: 'guidance',
      decisions: ['detention'],
      nl: 'Beleid: de opsluiting van een gezin met een asielaanvraag wordt niet verlengd op grond van artikel 59b, derde lid.',
      en: 'Policy: detention of a family with an asylum application is not extended under article 59b, paragraph 3.',
    },
    'vc-b8-6': {
      provision: 'B8/6',
      kind: 'guidance',
      decisions: ['residence', 'return'],
      nl: 'Beleid: een kind alleen dat buiten zijn schuld niet terug kan omdat goede opvang er niet komt, kan mogen blijven. De grens van vijftien jaar in deze tekst strookt niet met het arrest TQ.',
      en: 'Policy: a child alone that through no fault of its own cannot return because adequate reception does not come about may be allowed to stay. The limit of fifteen years in this text does not fit the TQ judgment.',
    },
  },
);

export const returnServicePolicy = pack(
  {
    ...POLICY,
    instrument: 'DT&V, gesloten gezinsvoorziening',
    // The page bears no date; this is the day on which it was read.
    from: '2026-11-24',
    source: 'https://www.dienstterugkeerenvertrek.nl',
    verified: readBy('dienstterugkeerenvertrek.nl, pagina GGV Zeist', '2026-11-24'),
  },
  {
    'dtv-family-centre': {
      provision: 'duur van het verblijf',
      kind: 'guidance',
      decisions: ['detention'],
      nl: 'De dienst zegt zelf: een gezin of kind alleen verblijft er in de regel hooguit veertien dagen, na weigering aan de grens hooguit dertig.',
      en: 'The service itself says: a family or child alone stays there as a rule at most fourteen days, after refusal at the border at most thirty.',
    },
  },
);
