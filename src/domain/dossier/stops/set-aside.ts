// An adopted decision that no longer holds: annulled by a court, revoked in objection, or withdrawn by whoever took it. What was decided and
// found stays in the dossier. Norm: Awb 6:19, 7:11, 8:72.
import { z } from 'zod';
import { byOf } from '../../basics/actor.ts';
import { Day } from '../../basics/day.ts';
import { isMigrationAuthority } from '../../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import { Line, Paragraph } from '../../basics/text.ts';
import { type Context, Given, type RefusalWords } from '../context.ts';
import type { DecisionAdopted, DecisionPlanned } from '../decision.ts';
import { directionOf } from '../decision-kinds.ts';
import { decisionById, type Holding } from '../planned.ts';

/** `annulled-in-part`: the rest still holds. `withdrawn`: by whoever took it. */
export const SET_ASIDE_WAYS = ['annulled', 'annulled-in-part', 'revoked', 'withdrawn'] as const;

const SettingAside = z.object({
  decisionId: z.uuid(),
  way: z.enum(SET_ASIDE_WAYS),
  saidBy: Line.describe('Welke rechter of dienst dat zei, met het nummer van de zaak.'),
  saidOn: Day,
  reason: Paragraph.describe('Waarom, en bij een deel: welk deel.'),
  decideAnew: z.enum(['yes', 'no', 'unknown']).describe('Of opnieuw moet worden beslist.'),
  decideAnewBefore: Day.optional().describe('Uiterlijk op welke dag, als dat is bepaald.'),
});
export const SetAsideDecision = SettingAside.extend({ type: z.literal('SetAsideDecision') });
export type SetAsideDecision = z.infer<typeof SetAsideDecision>;
export const DecisionSetAside = Given.extend({ type: z.literal('DecisionSetAside'), ...SettingAside.shape });
export type DecisionSetAside = z.infer<typeof DecisionSetAside>;

const OF_WHOEVER_TOOK_IT: ReadonlySet<SetAsideDecision['way']> = new Set(['revoked', 'withdrawn']);

type Decision = {
  readonly plan: DecisionPlanned;
  readonly adopted?: DecisionAdopted;
  readonly withdrawn?: object;
  readonly setAside?: DecisionSetAside;
};

/** Whether it no longer holds as a whole. */
export const isSetAside = ({ setAside }: { readonly setAside?: DecisionSetAside | undefined }): boolean =>
  setAside !== undefined && setAside.way !== 'annulled-in-part';

export type SetAsideRefusal = {
  readonly code:
    | 'set-aside-not-adopted'
    | 'set-aside-already'
    | 'set-aside-day-wrong'
    | 'set-aside-of-what-helps'
    | 'set-aside-not-yours';
};

/** Refuses: what was not adopted or is set aside, a day outside its life, what only whoever took it can say, and taking away what helps a child without a decision. */
export function setAsideDecision(
  command: SetAsideDecision,
  file: Holding<Decision>,
  { today, actor, jurisdiction }: Context,
): Result<DecisionSetAside[], SetAsideRefusal> {
  const { type: _, ...said } = command;
  const decision = decisionById(file, said.decisionId);
  if (!decision?.adopted) return refuse({ code: 'set-aside-not-adopted' });
  if (isSetAside(decision)) return refuse({ code: 'set-aside-already' });
  if (said.saidOn > today || said.saidOn < decision.adopted.on) return refuse({ code: 'set-aside-day-wrong' });
  const takers = jurisdiction.decisionTakers[decision.plan.kind] ?? [];
  if (OF_WHOEVER_TOOK_IT.has(said.way) && !takers.includes(actor.organisation))
    return refuse({ code: 'set-aside-not-yours' });
  // Taking back what a child was given is a decision against it, with everything that asks; under the name of a court, too.
  if (directionOf(decision.plan) !== 'adverse' && isMigrationAuthority(jurisdiction, actor.organisation))
    return refuse({ code: 'set-aside-of-what-helps' });
  return ok([{ type: 'DecisionSetAside', on: today, by: byOf(actor), ...said }]);
}

export const SET_ASIDE_REFUSALS = {
  'set-aside-not-adopted': {
    title: { nl: 'Dit besluit is niet genomen.', en: 'This decision was not adopted.' },
    remedy: {
      nl: 'Een voornemen trekt u in op de pagina van het besluit.',
      en: 'A plan is withdrawn on the page of the decision.',
    },
    norms: [],
  },
  'set-aside-already': {
    title: { nl: 'Dit besluit geldt al niet meer.', en: 'This decision does not hold any more already.' },
    remedy: { nl: 'U hoeft niets te doen.', en: 'There is nothing to do.' },
    norms: [],
  },
  'set-aside-day-wrong': {
    title: {
      nl: 'Deze dag ligt voor het besluit of in de toekomst.',
      en: 'This day lies before the decision or in the future.',
    },
    remedy: { nl: 'Controleer de dag.', en: 'Check the day.' },
    norms: [],
  },
  'set-aside-not-yours': {
    title: {
      nl: 'Alleen de organisatie die het besluit nam, herroept het of trekt het in.',
      en: 'Only the organisation that took the decision revokes or withdraws it.',
    },
    remedy: {
      nl: 'Heeft een rechter het besluit vernietigd? Kies dan dat. Vraag anders de organisatie die het besluit nam.',
      en: 'Did a court annul the decision? Then choose that. Otherwise ask the organisation that took it.',
    },
    norms: [],
  },
  'set-aside-of-what-helps': {
    title: {
      nl: 'Dit besluit helpt het kind. Een migratiedienst haalt het niet zo weg.',
      en: 'This decision helps the child. A migration authority does not take it away like this.',
    },
    remedy: {
      nl: 'Bereid een besluit tot intrekking voor: dan gelden alle waarborgen. Vernietigde een rechter het? Laat de advocaat van het kind dat vastleggen.',
      en: 'Prepare a decision to withdraw: then all safeguards hold. Did a court annul it? Have the child’s lawyer record that.',
    },
    norms: ['crc-3-1'],
  },
} as const satisfies Record<SetAsideRefusal['code'], RefusalWords>;
