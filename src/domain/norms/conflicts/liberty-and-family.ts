// Where norms part ways on detention, separation and family reunification.
import { MOST_FAVOURABLE, type NormConflict } from './conflict.ts';

export const LIBERTY_AND_FAMILY = [
  {
    id: 'detention-of-children',
    topic: { nl: 'Een kind opsluiten om migratie', en: 'Detaining a child for migration' },
    readings: [
      {
        id: 'never',
        norms: ['crc-37', 'jgc4-5', 'jgc4-10', 'jgc4-12'],
        words: {
          nl: 'Nooit. Het ‘uiterste middel’ hoort bij het strafrecht, en opsluiting om migratie is nooit in het belang van een kind.',
          en: 'Never. The ‘last resort’ belongs to criminal law, and immigration detention is never in the best interests of a child.',
        },
      },
      {
        id: 'last-resort',
        norms: ['rcd-13', 'rd-17', 'echr-5-1', 'vc-a5'],
        words: {
          nl: 'Bij uitzondering wel: als niets anders kan, zo kort mogelijk en op een geschikte plek. In Nederland is dat in principe hooguit twee weken in een gezinslocatie.',
          en: 'Exceptionally yes: if nothing else will do, as short as possible and in a fit place. In the Netherlands that is in principle two weeks at most in a family centre.',
        },
      },
    ],
    follows: 'never',
    why: {
      nl: 'Niet opsluiten beschermt het kind het meest. Het bindende Europese en Nederlandse recht laat opsluiting bij uitzondering toe; Voorop biedt er geen weg voor.',
      en: 'Not detaining protects the child most. Binding European and Dutch law allows detention exceptionally; Voorop offers no route to it.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['no-child-detention'],
    unlessMet: true,
  },
  {
    id: 'detention-ground',
    topic: { nl: 'Waarom een kind volgens de wet vast mag zitten', en: 'Why the law lets a child be held' },
    readings: [
      {
        id: 'in-the-childs-interest',
        norms: ['rcd-13'],
        words: {
          nl: 'Alleen als de opsluiting zelf in het belang van dit kind is en een van twee gevallen zich voordoet.',
          en: 'Only if the detention itself is in the best interests of this child and one of two cases applies.',
        },
      },
      {
        id: 'for-enforcement',
        norms: ['vc-a5', 'vw-59', 'vb-5-1a'],
        words: {
          nl: 'Ook om te handhaven: als vertrek binnen twee weken kan, of als iemand eerder uit beeld raakte.',
          en: 'Also to enforce: if departure is possible within two weeks, or if somebody absconded before.',
        },
      },
    ],
    follows: 'in-the-childs-interest',
    why: {
      nl: 'Zit een kind toch vast, dan toetst Voorop aan de strengste voorwaarde. Voor asielkinderen gaat Unierecht bovendien voor nationaal beleid; bij terugkeer geldt een andere richtlijn.',
      en: 'If a child is held after all, Voorop tests against the strictest condition. For asylum children Union law moreover goes before national policy; in return another directive applies.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['no-child-detention', 'alternatives-to-detention'],
    unlessMet: true,
  },
  {
    id: 'detention-review',
    topic: { nl: 'Hoe snel een rechter naar opsluiting kijkt', en: 'How fast a court looks at detention' },
    readings: [
      {
        id: 'fifteen-days',
        norms: ['rcd-11-3', 'echr-5-4'],
        words: {
          nl: 'Het oordeel is er binnen vijftien, hooguit eenentwintig dagen. Anders komt het kind vrij.',
          en: 'The ruling comes within fifteen, at most twenty-one days. Otherwise the child is released.',
        },
      },
      {
        id: 'four-weeks-notice',
        norms: ['vw-94'],
        words: {
          nl: 'De minister meldt zich uiterlijk na vier weken bij de rechtbank; daarna volgen nog zitting en uitspraak.',
          en: 'The minister turns to the court after four weeks at the latest; hearing and judgment still follow.',
        },
      },
    ],
    follows: 'fifteen-days',
    why: {
      nl: 'De kortste termijn brengt een kind het eerst vrij. De Nederlandse tekst is van 2017; of zij is aangepast, is niet nagegaan.',
      en: 'The shortest term frees a child first. The Dutch text is of 2017; whether it was adapted was not checked.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['no-child-detention', 'detention-review'],
    unlessMet: true,
  },
  {
    id: 'separation-for-parent-conduct',
    topic: {
      nl: 'Kind en ouder scheiden omdat de ouder terugkeer tegenhoudt',
      en: 'Separating child and parent because the parent frustrates return',
    },
    readings: [
      {
        id: 'only-for-the-child',
        norms: ['crc-9', 'crc-2-2', 'jgc3-32e', 'kom-gescheiden-uitzetten'],
        words: {
          nl: 'Scheiden mag alleen als dat voor het kind zelf nodig is. Wat de ouder doet, is geen reden.',
          en: 'Separation is allowed only if the child itself needs it. What the parent does is no reason.',
        },
      },
      {
        id: 'exception-for-obstruction',
        norms: [],
        practice: 'DT&V; rechtbank 2017',
        words: {
          nl: 'Een uitzondering kan als ouders de uitzetting van het gezin proberen te voorkomen. Een Nederlandse rechter liet dat in 2017 toe.',
          en: "An exception is possible where parents try to prevent the family's expulsion. A Dutch court allowed it in 2017.",
        },
      },
    ],
    follows: 'only-for-the-child',
    why: {
      nl: 'Een kind draagt niet de gevolgen van wat zijn ouder doet. De uitzondering is praktijk, het verbod op scheiden is verdrag.',
      en: 'A child does not bear the consequences of what its parent does. The exception is practice, the bar on separation is treaty.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['parent-conduct-not-attributed', 'family-unity'],
    unlessMet: true,
  },
  {
    id: 'family-reunification',
    topic: { nl: 'Ruimte bij gezinshereniging', en: 'Room in family reunification' },
    readings: [
      {
        id: 'positive-and-fast',
        norms: ['crc-10', 'jgc4-32', 'frd-5-5', 'frd-10-3a'],
        words: {
          nl: 'De aanvraag wordt welwillend, menselijk en snel behandeld; kind en ouders samen is het uitgangspunt.',
          en: 'The request is handled positively, humanely and fast; child and parents together is the starting point.',
        },
      },
      {
        id: 'wide-margin',
        norms: ['echr-8', 'frd-7-1'],
        words: {
          nl: 'De staat heeft veel ruimte en mag voorwaarden stellen; een recht om het gezin hier te laten wonen is er niet zomaar.',
          en: 'The state has much room and may set conditions; there is no general right to have the family live here.',
        },
      },
    ],
    follows: 'positive-and-fast',
    why: {
      nl: 'De ruimte die het Hof de staat laat, verbiedt niet om het kind meer te geven.',
      en: 'The room that the Court leaves to the state does not forbid giving the child more.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['family-reunification-diligence'],
  },
] as const satisfies readonly NormConflict[];
