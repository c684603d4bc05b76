// Facts of the dossier: what was recorded, and recording one more.
import type { CERTAINTIES } from '../../../domain/dossier/elements.ts';

export const facts = {
  title: 'Feiten',
  intro:
    'Feiten over dit kind die nergens anders in het dossier staan, elk met de bron. Een feit dat niet bekend is, telt nooit als in orde.',
  recordedTitle: 'Vastgelegde feiten',
  none: 'Er zijn nog geen feiten vastgelegd',
  noneText: 'Wat bij voogd, gesprekken of onderzoek staat, hoeft u hier niet nog eens in te vullen.',
  caption: 'Feiten over: {{topic}}',
  fact: 'Feit',
  value: 'Waarde',
  source: 'Bron',
  recordedOn: 'vastgelegd op',
  sourceAndExplanation: 'Toelichting en bron',
  certainties: {
    established: 'staat vast',
    likely: 'waarschijnlijk',
    alleged: 'wordt gezegd',
    disputed: 'wordt betwist',
    unknown: 'niet bekend',
  } satisfies Record<(typeof CERTAINTIES)[number], string>,
  recordTitle: 'Een feit vastleggen',
  askedFor: 'Een bevinding vraagt om dit feit: {{fact}}.',
  proven: 'Dit feit volgt uit het dossier zelf. Leg vast wat er is gebeurd, bijvoorbeeld het gesprek: {{fact}}.',
  topic: 'Onderwerp',
  valueOf: 'Wat is er waar?',
  isTrue: 'ja, dit is zo',
  isFalse: 'nee, dit is niet zo',
  valueNumber: 'Getal',
  valueNumberWrong: 'Vul een getal in, bijvoorbeeld 3 of 2,5.',
  valueText: 'In woorden',
  valueList: 'Een per regel',
  valueListHint: 'Zet elk onderdeel op een eigen regel.',
  notUnderstood:
    'Geen waarborg begrijpt deze woorden. Het feit wordt bewaard, maar telt voor de waarborgen als niet bekend. Wel begrepen worden Engelse woorden als: {{words}}.',
  sourceHint: 'Wie zei of schreef dit, en wanneer?',
  certaintyField: 'Hoe zeker is dit?',
  explanationField: 'Toelichting voor dit kind',
  assent: 'Mag wie beslist dit lezen? Hoe vond het kind dat goed?',
  assentHint:
    'Leeg: alleen wie het kind beschermt, leest dit. Vul dit alleen in als het kind en wie het vertegenwoordigt de tekst hebben gezien en het goed vinden.',
  send: 'Feit vastleggen',
  done: 'Het feit is vastgelegd',
  earlier: 'Dit feit staat er al. Wat u nu invult, geldt vanaf nu; het eerdere blijft bewaard.',
  who: 'Vraag het aan de voogd of aan wie het besluit voorbereidt.',
};
