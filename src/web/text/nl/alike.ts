// Texts that are nearly the same as what was written for another child.
export const alike = {
  title: 'Bijna dezelfde tekst staat bij een ander kind',
  text: 'Namen, getallen en dagen tellen daarbij niet mee. Schrijf wat voor dit kind anders is.',
  kind: {
    'decision-reasons': 'De motivering van het besluit',
    'departure-reasons': 'De reden om af te wijken van wat het beste is voor het kind',
    'child-views': 'Hoe telt wat het kind zei',
    answer: 'Een antwoord op een bevinding',
    seal: 'De conclusie van stap 1',
  },
  others_one: 'lijkt op de tekst bij {{count}} ander kind',
  others_other: 'lijkt op de tekst bij {{count}} andere kinderen',
  references: 'Dossiers waaraan u werkt: {{list}}.',
  explain: 'Waarom gelden dezelfde woorden ook voor dit kind?',
  explainHint:
    'Alleen nodig als bijna dezelfde motivering al bij een ander kind staat. Uw uitleg blijft bij het besluit staan.',
  explained: 'Waarom dezelfde woorden ook voor dit kind gelden',
  adopted_one: 'Bijna dezelfde motivering stond toen bij {{count}} ander kind.',
  adopted_other: 'Bijna dezelfde motivering stond toen bij {{count}} andere kinderen.',
};
