// Facts that only a dossier can supply: who assessed, in which order the four steps were taken, how was weighed.
import type { FactSpec } from '../fact.ts';

export const STEPS_FACTS = {
  open_behind_the_wall: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'iets achter de muur tussen bescherming en handhaving staat dit besluit in de weg',
      en: 'something behind the wall between protection and enforcement stands in the way of this decision',
    },
  },
  assessment_by_migration_authority: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'het onderzoek naar de belangen komt (mede) van een migratiedienst',
      en: 'the best-interests assessment was authored, wholly or partly, by a migration authority',
    },
  },
  assessment_disciplines: {
    type: 'number',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'aantal verschillende vakgebieden dat aan het onderzoek meewerkte',
      en: 'number of different disciplines that took part in the assessment',
    },
  },
  assessment_age_days: {
    type: 'number',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'dagen sinds het onderzoek is ondertekend',
      en: 'days since the assessment was signed',
    },
  },
  interests_sealed: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'stap 1 (de belangen van het kind) is verzegeld',
      en: 'step 1 (the child’s interests) is sealed',
    },
  },
  interests_sealed_before_other_interests: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'stap 1 was verzegeld voordat stap 2 (andere belangen) begon',
      en: 'step 1 was sealed before step 2 (other interests) began',
    },
  },
  entries_under_restriction: {
    type: 'number',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'aantal regels van dit dossier dat nu niet mag worden gebruikt, omdat iemand daarom vroeg',
      en: 'number of entries of this dossier that may not be used now, because somebody asked for that',
    },
  },
  weighing_recorded: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: { nl: 'stap 3 (de afweging) is vastgelegd', en: 'step 3 (the weighing) is recorded' },
  },
  migration_control_decisive: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'algemeen migratiebeleid gaf bij de afweging de doorslag',
      en: 'general migration control was the decisive interest in the weighing',
    },
  },
  departs_from_interests: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'het besluit wijkt af van wat in stap 1 het beste voor het kind bleek',
      en: 'the decision departs from what step 1 found best for the child',
    },
  },
  departure_reasons_given: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'de afwijking is gemotiveerd met feiten van dit kind',
      en: 'reasons tied to facts of this child are given for the departure',
    },
  },
  child_informed: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'het kind kreeg vooraf uitleg over de procedure en zijn rechten',
      en: 'the child was told beforehand about the procedure and the child’s rights',
    },
  },
  explanation_planned: {
    type: 'boolean',
    class: 'raw',
    published: false,
    meaning: {
      nl: 'er is een gesprek gepland waarin het besluit aan het kind wordt uitgelegd',
      en: 'a talk is planned in which the decision will be explained to the child',
    },
  },
} as const satisfies Record<string, FactSpec>;
