// Judgments of the Court of Justice of the Union: what Union law means wherever it applies, so binding on the Netherlands.
// Known from summaries only, or recalled (dates and ECLI numbers included): none is verified. The authentic text of a judgment
// is the one in the language of the case. The provisions they explain stand in the packs of those laws.
import { type Instrument, pack } from '../pack.ts';

const judgment = (
  instrument: string,
  from: Instrument['from'],
  ecli: string,
  language: 'nl' | 'fr' = 'nl',
): Instrument => ({
  instrument: `HvJ EU ${instrument}: bindende uitleg van Unierecht (binding interpretation)`,
  authority: 'binding-law',
  bindingIn: ['NL'],
  from,
  source: `https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:${ecli}`,
  authentic: { languages: [language] },
});

export const judgmentTq = pack(judgment('C-441/19 TQ', '2021-01-14', 'ECLI:EU:C:2021:9'), {
  'cjeu-tq': {
    provision: 'uitspraak',
    kind: 'requirement',
    decisions: ['return', 'removal'],
    nl: 'Vóór een terugkeerbesluit over een kind alleen is grondig onderzocht of er goede opvang is, op elke leeftijd. Een genomen besluit wordt ook uitgevoerd; het kind mag niet in onzekerheid wachten tot het achttien is.',
    en: 'Before a return decision on a child alone it is examined thoroughly whether there is adequate reception, at every age. A decision taken is carried out; the child may not wait in uncertainty until eighteen.',
  },
});

export const judgmentMa = pack(judgment('C-112/20 M.A.', '2021-03-11', 'ECLI:EU:C:2021:197', 'fr'), {
  'cjeu-ma': {
    provision: 'uitspraak',
    kind: 'requirement',
    decisions: ['return', 'entry-ban', 'removal'],
    nl: 'Het belang van het kind telt ook mee als het terugkeerbesluit of inreisverbod aan de ouder is gericht.',
    en: 'The best interests of the child count also where the return decision or entry ban is addressed to the parent.',
  },
});

export const judgmentKl = pack(judgment('C-646/21 K, L', '2024-06-11', 'ECLI:EU:C:2024:487'), {
  'cjeu-kl': {
    provision: 'uitspraak',
    kind: 'requirement',
    decisions: ['merits'],
    nl: 'Over bescherming van een kind wordt niet beslist zonder eerst per kind concreet vast te stellen wat zijn belang is. Een algemene of gedachte afweging is niet genoeg.',
    en: 'Protection of a child is not decided without first determining concretely and individually what its best interests are. A general or hypothetical weighing is not enough.',
  },
});

export const judgmentTakeCharge = pack(judgment('C-19/21', '2022-08-01', 'ECLI:EU:C:2022:605'), {
  'cjeu-c-19-21': {
    provision: 'uitspraak',
    kind: 'requirement',
    decisions: ['appeal', 'responsibility'],
    nl: 'Weigert een lidstaat een kind alleen bij familie over te nemen, dan kan het kind daartegen naar de rechter.',
    en: 'Where a Member State refuses to take charge of a child alone near family, the child can go to court against it.',
  },
});

export const judgmentChavez = pack(judgment('C-133/15 Chavez-Vilchez', '2017-05-10', 'ECLI:EU:C:2017:354'), {
  'cjeu-chavez': {
    provision: 'uitspraak',
    kind: 'weighing',
    decisions: ['residence', 'family'],
    nl: 'Of een ouder bij een kind met Unieburgerschap mag blijven, hangt af van hoe afhankelijk het kind is: leeftijd, ontwikkeling, band met beide ouders en wat scheiding doet. Dat de andere ouder kan zorgen, is niet genoeg.',
    en: 'Whether a parent may stay with a child that is a Union citizen depends on how dependent the child is: age, development, tie with both parents and what separation does. That the other parent can care is not enough.',
  },
});
