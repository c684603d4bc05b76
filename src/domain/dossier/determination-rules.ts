// Who may take which step of a determination, and in which order. It rests on a signed assessment, compares options of which
// staying is one, is talked through with the child, and has a day on which it is looked at again. The panel: determination-panel.ts.
import { byOf } from '../basics/actor.ts';
import { mayAuthorAssessment } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import type { Context } from './context.ts';
import type {
  BestInterestsDetermined,
  CompareOptions,
  DeterminationHeld,
  DeterminationProposed,
  DeterminationReviewed,
  Determinations,
  DeterminationTold,
  Determine,
  DiscussWithChild,
  OptionsCompared,
  OptionsDiscussed,
  ProposeDetermination,
  ReviewDetermination,
  TellDetermination,
} from './determination.ts';
import { determinationById } from './determination.ts';
import { determinedFor, openFor } from './determination-open.ts';
import { hasConflict, isVoter } from './determination-panel.ts';
import type { DeterminationRefusal } from './determination-refusals.ts';
import type { OrganisationInvolved } from './involvement.ts';
import { copiedTexts, isStockPhrase } from './stock-phrases.ts';

type Code = DeterminationRefusal['code'];
type Answer<Event> = Result<Event[], DeterminationRefusal>;
type Involving = Determinations & { readonly involved: readonly string[] };
type Assessed = Determinations & { readonly assessment: { readonly conclusion: string } | undefined };

const given = ({ today, actor }: Context) => ({ on: today, by: byOf(actor) });

/** Refuses: what is asked already, a trigger without a reason, a stock phrase, and a lead that is no child protection. */
export function proposeDetermination(
  command: ProposeDetermination,
  file: Involving,
  context: Context,
): Answer<OrganisationInvolved | DeterminationProposed> {
  const wrong = wrongInProposal(command, file, context);
  if (wrong) return refuse({ code: wrong });
  const { type: _, ...proposal } = command;
  const proposed: DeterminationProposed = { type: 'DeterminationProposed', ...given(context), ...proposal };
  if (file.involved.includes(command.lead)) return ok([proposed]);
  // Asking an organisation that cannot see the dossier would ask nobody.
  const involved: OrganisationInvolved = {
    type: 'OrganisationInvolved',
    ...given(context),
    organisation: command.lead,
    reason: command.question,
  };
  return ok([involved, proposed]);
}

function wrongInProposal(command: ProposeDetermination, file: Involving, context: Context): Code | undefined {
  const { determinations } = file;
  if (determinationById(file, command.determinationId)) return 'determination-exists';
  const open = determinations.some(({ proposed, determined }) => proposed.trigger === command.trigger && !determined);
  if (open) return 'determination-already-asked';
  if (command.trigger === 'other' && !command.otherTrigger) return 'determination-trigger-not-said';
  if (!mayAuthorAssessment(context.jurisdiction, command.lead)) return 'determination-lead-not-child-protection';
  return isStockPhrase(command.question) ? 'determination-stock-phrase' : undefined;
}

const STAYING: readonly string[] = ['stay', 'temporary-stay'];

/** Refuses: fewer than two options, none in which the child stays, the same option twice, copied or stock text. Norm: JGC 3/22 para. 32(j). */
export function compareOptions(
  command: CompareOptions,
  file: Determinations,
  context: Context,
): Answer<OptionsCompared> {
  const held = openFor(command.determinationId, file, context);
  if ('code' in held) return refuse(held);
  const { options } = command;
  const names = options.map(({ option }) => option);
  if (names.length < 2 || new Set(names).size < names.length) return refuse({ code: 'options-too-few' });
  if (!names.some((name) => STAYING.includes(name))) return refuse({ code: 'options-without-staying' });
  const texts = options.flatMap(({ option, shortTerm, longTerm }): [string, string][] => [
    [`${option} 1`, shortTerm],
    [`${option} 2`, longTerm],
  ]);
  if (copiedTexts(new Map(texts)).length > 0 || texts.some(([, text]) => isStockPhrase(text)))
    return refuse({ code: 'options-copied-text' });
  const { type: _, ...comparison } = command;
  return ok([{ type: 'OptionsCompared', ...given(context), ...comparison }]);
}

/** Refuses: a talk before there are options, in the future, or without what the child said or why not. Norm: CRC 12; JGC 3/22 para. 32(j). */
export function discussWithChild(
  command: DiscussWithChild,
  file: Determinations,
  context: Context,
): Answer<OptionsDiscussed> {
  const held = openFor(command.determinationId, file, context);
  if ('code' in held) return refuse(held);
  if (!held.compared) return refuse({ code: 'options-not-compared' });
  if (command.discussedOn > context.today) return refuse({ code: 'determination-day-in-the-future' });
  if ((command.childSaid === undefined) === (command.notWantedBecause === undefined))
    return refuse({ code: 'discussion-says-nothing' });
  const { type: _, ...discussion } = command;
  return ok([{ type: 'OptionsDiscussed', ...given(context), ...discussion }]);
}

/** Refuses: what was not assessed, convened, compared or discussed; an outcome that answers nothing. Norm: JGC 3/22 para. 31, 32(e), (j). */
export function determine(command: Determine, file: Assessed, context: Context): Answer<BestInterestsDetermined> {
  const held = openFor(command.determinationId, file, context);
  if ('code' in held) return refuse(held);
  const wrong = notReady(held, file) ?? wrongInOutcome(command, held, context);
  if (wrong) return refuse({ code: wrong });
  const { type: _, ...outcome } = command;
  return ok([{ type: 'BestInterestsDetermined', ...given(context), ...outcome }]);
}

function notReady(held: DeterminationHeld, { assessment }: Assessed): Code | undefined {
  if (!assessment || assessment.conclusion === 'not-yet-determinable') return 'determination-without-assessment';
  if (!held.panel) return 'panel-missing';
  if (hasConflict(held)) return 'panel-conflict-open';
  if (!held.compared) return 'options-not-compared';
  return held.discussed ? undefined : 'options-not-discussed';
}

function wrongInOutcome(command: Determine, held: DeterminationHeld, { today }: Context): Code | undefined {
  const { bestOption, separationInChildsInterest, reasons, dissent, reviewOn, followUp } = command;
  if (!held.compared?.options.some(({ option }) => option === bestOption)) return 'outcome-not-compared';
  if (held.proposed.trigger === 'separation' && separationInChildsInterest === 'not-asked')
    return 'separation-not-answered';
  const voters = new Set(held.panel?.members.filter(isVoter).map(({ name }) => name.toLowerCase()));
  if (dissent.some(({ member }) => !voters.has(member.toLowerCase()))) return 'dissent-of-no-member';
  if (reviewOn <= today || followUp.some(({ by }) => by < today)) return 'determination-day-in-the-past';
  return isStockPhrase(reasons) ? 'determination-stock-phrase' : undefined;
}

/** Refuses: what has no outcome yet, and a day before it or in the future. Norm: GC 12 para. 45. */
export function tellDetermination(
  command: TellDetermination,
  file: Determinations,
  context: Context,
): Answer<DeterminationTold> {
  const held = determinedFor(command.determinationId, file, context);
  if ('code' in held) return refuse(held);
  if (command.toldOn > context.today) return refuse({ code: 'determination-day-in-the-future' });
  if (held.determined && command.toldOn < held.determined.on) return refuse({ code: 'determination-day-in-the-past' });
  const { type: _, ...telling } = command;
  return ok([{ type: 'DeterminationTold', ...given(context), ...telling }]);
}

/** Refuses: letting stand what rests on a conflict or on no assessment, or without a next day. Norm: JGC 3/22 para. 32(j). */
export function reviewDetermination(
  command: ReviewDetermination,
  file: Assessed,
  context: Context,
): Answer<DeterminationReviewed> {
  const held = determinedFor(command.determinationId, file, context);
  if ('code' in held) return refuse(held);
  if (isStockPhrase(command.reason)) return refuse({ code: 'determination-stock-phrase' });
  const wrong = command.outcome === 'stands' ? wrongInStanding(command, held, file, context) : undefined;
  if (wrong) return refuse({ code: wrong });
  const { type: _, ...review } = command;
  return ok([{ type: 'DeterminationReviewed', ...given(context), ...review }]);
}

function wrongInStanding(
  { why, reviewOn }: ReviewDetermination,
  held: DeterminationHeld,
  { assessment }: Assessed,
  { today }: Context,
): Code | undefined {
  if (why === 'conflict-of-interest' || hasConflict(held)) return 'panel-conflict-open';
  if (!assessment) return 'determination-without-assessment';
  return reviewOn === undefined || reviewOn <= today ? 'review-without-next-day' : undefined;
}
