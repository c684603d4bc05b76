// Facts of the catalogue that no topic of its own supplies, each with its source. What organisations say about the same
// fact stands side by side; where they differ the fact is disputed, and so not known. What the dossier itself proves (a
// hearing, a seal) cannot be typed in here.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { isMigrationAuthority, isReception, type Jurisdiction } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { FACTS, type FactKey } from '../situation/facts/facts.ts';
import { asksIndependence, asksOthersThanReception } from '../situation/protected-facts.ts';
import { isProvenByRecord } from '../situation/proven-facts.ts';
import { ASSENT_WORDS, Assent, type Assenting, type AssentRefusal, assentLacks } from './assent.ts';
import { type Context, Given, type RefusalWords } from './context.ts';
import { CERTAINTIES } from './elements.ts';

const Key = z.enum(Object.keys(FACTS) as [FactKey, ...FactKey[]]);
const Value = z.union([z.boolean(), z.number().finite(), Line, z.array(z.union([Line, z.number().finite()])).max(50)]);

const Fact = z.object({
  fact: Key,
  value: Value,
  source: Line,
  certainty: z.enum(CERTAINTIES),
  explanation: Paragraph,
});
export type Fact = z.infer<typeof Fact>;

export const RecordFact = Fact.extend({
  type: z.literal('RecordFact'),
  assent: Assent.optional().describe(
    'Only for what the child needs because of health: that whoever decides may read it.',
  ),
});
export type RecordFact = z.infer<typeof RecordFact>;
export const FactRecorded = Given.extend({
  type: z.literal('FactRecorded'),
  ...Fact.shape,
  assent: Assent.optional(),
  /** How it was written down before, as one text. */
  sharedWithAssent: Paragraph.optional(),
});
export type FactRecorded = z.infer<typeof FactRecorded>;

export type FactRefusal = {
  readonly code: 'fact-of-another-type' | 'fact-proven-by-record' | 'fact-asks-independence' | AssentRefusal;
  readonly fact: FactKey;
};

const fits = (fact: FactKey, value: Fact['value']): boolean => {
  const { type } = FACTS[fact];
  if (type === 'list') return Array.isArray(value);
  if (type === 'text') return typeof value === 'string';
  return typeof value === type;
};

/** Whether this fact judges what that organisation does itself. */
const isInvolved = (fact: FactKey, jurisdiction: Jurisdiction, organisation: string): boolean =>
  (asksIndependence(fact) && isMigrationAuthority(jurisdiction, organisation)) ||
  (asksOthersThanReception(fact) && isReception(jurisdiction, organisation));

/** Refuses: what an assent lacks, `fact-of-another-type`, `fact-proven-by-record`, `fact-asks-independence` (JGC 3/22 para. 32(c)). */
export function recordFact(
  command: RecordFact,
  file: Assenting,
  context: Context,
): Result<FactRecorded[], FactRefusal> {
  const { today, actor, jurisdiction } = context;
  const { fact, value } = command;
  if (isInvolved(fact, jurisdiction, actor.organisation)) return refuse({ code: 'fact-asks-independence', fact });
  if (isProvenByRecord(fact)) return refuse({ code: 'fact-proven-by-record', fact });
  const lacks = command.assent && assentLacks(command.assent, file, context);
  if (lacks) return refuse({ code: lacks, fact });
  if (!fits(fact, value)) return refuse({ code: 'fact-of-another-type', fact });
  const { type: _, ...recorded } = command;
  return ok([{ type: 'FactRecorded', on: today, by: byOf(actor), ...recorded }]);
}

export const FACT_REFUSALS = {
  'fact-of-another-type': {
    title: { nl: 'Deze waarde past niet bij dit feit.', en: 'This value does not fit this fact.' },
    remedy: {
      nl: 'Kies ja of nee, vul een getal in, of vul tekst in.',
      en: 'Choose yes or no, fill in a number, or text.',
    },
    norms: [],
  },
  'fact-asks-independence': {
    title: {
      nl: 'Dit feit is het oordeel van iemand die onafhankelijk is van wie de maatregel neemt.',
      en: 'This fact is the judgement of somebody independent of whoever takes the measure.',
    },
    remedy: {
      nl: 'Vraag de Raad voor de Kinderbescherming, de voogd of de advocaat om dit vast te leggen.',
      en: 'Ask child protection, the guardian or the lawyer to record it.',
    },
    norms: ['jgc3-32c'],
  },
  ...ASSENT_WORDS,
  'fact-proven-by-record': {
    title: { nl: 'Dit feit volgt uit het dossier zelf.', en: 'This fact follows from the dossier itself.' },
    remedy: {
      nl: 'Leg vast wat er is gebeurd, bijvoorbeeld het gesprek of de ondertekening. Het feit volgt dan vanzelf.',
      en: 'Record what happened, for instance the talk or the signing. The fact then follows.',
    },
    norms: [],
  },
} as const satisfies Record<FactRefusal['code'], RefusalWords>;
