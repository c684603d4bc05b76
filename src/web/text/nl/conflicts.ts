// Places where norms part ways: both readings, which one is followed, and which one was applied in a decision.
export const conflicts = {
  title: 'Botsende normen',
  intro:
    'Soms wijzen normen een andere kant op. Hier staan beide lezingen naast elkaar. Voorop volgt de lezing die het kind het meest beschermt. Dat zegt niet dat de andere lezing niet mag.',
  followed: 'Deze lezing volgt Voorop',
  other: 'De andere lezing',
  why: 'Waarom',
  basis: 'Op grond van',
  restsOn: 'Rust op',
  practice: 'Staat in',
  arisesIn: 'Komt op bij',
  fixed: 'Geen uitzondering',
  fixedMeaning: 'Er staat een regel van dit systeem achter. Niemand kan in een besluit de andere lezing volgen.',
  openMeaning: 'Wie beslist, kan de andere lezing volgen, maar alleen met een eigen reden. Die reden blijft te zien.',
  inDecision: 'Botsende normen in dit besluit',
  inDecisionIntro: 'Bij deze vragen wijzen normen een andere kant op. U ziet beide lezingen en welke is toegepast.',
  inDecisionIntroPlanned:
    'Bij deze vragen wijzen normen een andere kant op. U ziet beide lezingen en welke geldt als u nu zou beslissen.',
  bothReadings: 'Beide lezingen',
  applied: 'Toegepast',
  notApplied: 'Niet toegepast',
  byRule: 'Gekozen door een regel van Voorop: wat het kind het meest beschermt.',
  byPerson: 'Gekozen door',
  lessFavourable: 'Dit is niet de lezing die het kind het meest beschermt.',
  choose: 'Welke lezing volgt u?',
  chooseHint: 'Kiest u de andere lezing? Dan is uw reden hierboven de uitleg daarvoor.',
  retired: 'Deze botsing staat niet meer in het register.',
};
