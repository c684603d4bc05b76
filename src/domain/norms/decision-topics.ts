// What a provision is about: the kinds of step and decision in which it matters. A kind of decision names its topics
// (dossier/decision-kinds.ts), so that a screen can show the norms that go with it.
import type { Words } from '../basics/text.ts';

export const DECISION_TOPICS = {
  registration: { nl: 'registratie en indiening', en: 'registration and lodging' },
  screening: { nl: 'screening', en: 'screening' },
  biometrics: { nl: 'biometrie', en: 'biometrics' },
  age: { nl: 'leeftijd', en: 'age' },
  representation: { nl: 'voogd en vertegenwoordiging', en: 'guardian and representation' },
  tracing: { nl: 'familie zoeken', en: 'family tracing' },
  responsibility: { nl: 'verantwoordelijke lidstaat en overdracht', en: 'responsible Member State and transfer' },
  relocation: { nl: 'herplaatsing tussen lidstaten', en: 'relocation between Member States' },
  admissibility: { nl: 'ontvankelijkheid', en: 'admissibility' },
  accelerated: { nl: 'versnelde procedure', en: 'accelerated procedure' },
  border: { nl: 'grensprocedure', en: 'border procedure' },
  merits: { nl: 'inhoudelijke asielbeslissing', en: 'asylum decision on the merits' },
  withdrawal: { nl: 'intrekking', en: 'withdrawal' },
  reception: { nl: 'opvang, plaatsing en verhuizing', en: 'reception, placement and moves' },
  education: { nl: 'onderwijs', en: 'education' },
  health: { nl: 'zorg', en: 'health care' },
  detention: { nl: 'vrijheidsbeneming en -beperking', en: 'detention and restriction of liberty' },
  'detention-review': { nl: 'toetsing van detentie', en: 'review of detention' },
  return: { nl: 'terugkeerbesluit', en: 'return decision' },
  'entry-ban': { nl: 'inreisverbod', en: 'entry ban' },
  removal: { nl: 'vertrek en overdracht in de praktijk', en: 'removal and hand-over' },
  residence: { nl: 'regulier verblijf', en: 'regular residence' },
  family: { nl: 'gezinshereniging en gezinsleven', en: 'family reunification and family life' },
  statelessness: { nl: 'nationaliteit en staatloosheid', en: 'nationality and statelessness' },
  'child-protection': { nl: 'kinderbescherming', en: 'child protection' },
  appeal: { nl: 'bezwaar en beroep', en: 'objection and appeal' },
  sharing: { nl: 'gegevens delen', en: 'data sharing' },
  data: { nl: 'andere verwerking van gegevens', en: 'other data processing' },
  statistics: { nl: 'statistiek', en: 'statistics' },
  policy: { nl: 'wetgeving en beleid', en: 'law and policy making' },
} as const satisfies Record<string, Words>;

export type DecisionTopic = keyof typeof DECISION_TOPICS;
export const DECISION_TOPIC_IDS = Object.keys(DECISION_TOPICS) as [DecisionTopic, ...DecisionTopic[]];

/** `all`: it matters in every decision that touches a child. */
export type Topics = readonly DecisionTopic[] | 'all';
