// The topics of the catalogue, in the order in which a screen shows them. Which fact stands where: facts.ts.
import type { Words } from '../../basics/text.ts';
import { FACTS_BY_TOPIC, type FactKey, type FactTopic } from './facts.ts';

const TITLES = {
  child: { nl: 'Het kind', en: 'The child' },
  company: { nl: 'Wie er bij het kind is', en: 'Who is with the child' },
  care: { nl: 'Zorg en opvoeding', en: 'Care and upbringing' },
  age: { nl: 'Leeftijd en identiteit', en: 'Age and identity' },
  roots: { nl: 'Worteling en banden', en: 'Roots and ties' },
  status: { nl: 'Verblijf', en: 'Residence' },
  asylum: { nl: 'Asiel en bescherming', en: 'Asylum and protection' },
  guardian: { nl: 'Voogd, advocaat en informatie', en: 'Guardian, lawyer and information' },
  hearing: { nl: 'Horen van het kind', en: 'Hearing the child' },
  assessment: { nl: 'Belangen en motivering', en: 'Best interests and reasons' },
  procedure: { nl: 'Procedure en rechtsbescherming', en: 'Procedure and remedies' },
  detention: { nl: 'Vastzetten', en: 'Detention' },
  risk: { nl: 'Risico bij terugkeer', en: 'Risk on return' },
  return: { nl: 'Terugkeer en opvang daar', en: 'Return and care there' },
  transfer: { nl: 'Overdracht aan een ander land', en: 'Transfer to another country' },
  family: { nl: 'Gezinsleven', en: 'Family life' },
  reunification: { nl: 'Gezinshereniging', en: 'Family reunification' },
  reception: { nl: 'Opvang', en: 'Reception' },
  health: { nl: 'Gezondheid', en: 'Health' },
  living: { nl: 'Leven hier', en: 'Life here' },
  education: { nl: 'Onderwijs', en: 'Education' },
  track: { nl: 'Keuze van de procedure', en: 'Choice of the procedure' },
  measures: { nl: 'Bijzondere maatregelen', en: 'Single measures' },
  routes: { nl: 'Wegen naar verblijf', en: 'Routes to a status' },
  determination: { nl: 'Determinatie', en: 'Determination' },
  supervision: { nl: 'Kinderbescherming en voogdij', en: 'Child protection and guardianship' },
  later: { nl: 'Pas later bekend', en: 'Known only later' },
  steps: { nl: 'De vier stappen', en: 'The four steps' },
} as const satisfies Record<FactTopic, Words>;

export type Topic = { readonly id: FactTopic; readonly title: Words; readonly keys: readonly FactKey[] };

const IDS = Object.keys(TITLES) as FactTopic[];

export const FACT_TOPICS: readonly Topic[] = IDS.map((id) => ({
  id,
  title: TITLES[id],
  keys: Object.keys(FACTS_BY_TOPIC[id]) as FactKey[],
}));

const TOPIC_OF: ReadonlyMap<FactKey, Topic> = new Map(
  FACT_TOPICS.flatMap((topic) => topic.keys.map((key) => [key, topic] as const)),
);

/** The topic under which a screen shows this fact. */
export const topicOf = (key: FactKey): Topic => TOPIC_OF.get(key)!;
