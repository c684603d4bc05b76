// The panel that determines: led by child protection, several people of several disciplines, nobody of a migration authority
// with a vote, no conflict of interest. Why so: JGC 3/22 para. 31, 32(c), 32(j); UNHCR Best Interests Procedure.
import { byOf } from '../basics/actor.ts';
import { isMigrationAuthority, type Jurisdiction, mayAuthorAssessment } from '../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import type { Context } from './context.ts';
import type {
  ConvenePanel,
  DeterminationHeld,
  Determinations,
  PanelConflictReported,
  PanelConvened,
  PanelMember,
  ReportPanelConflict,
} from './determination.ts';
import { determinationById } from './determination.ts';
import { openFor } from './determination-open.ts';
import type { DeterminationRefusal } from './determination-refusals.ts';

const FEWEST_VOTES = 3;
const FEWEST_DISCIPLINES = 2;

export const isVoter = ({ part }: Pick<PanelMember, 'part'>): boolean => part !== 'adviser';

const different = (texts: readonly string[]): number => new Set(texts.map((text) => text.trim().toLowerCase())).size;

/** Whether this text names a migration authority: its id, its full name, or the letters by which people know it. */
function namesMigrationAuthority(jurisdiction: Jurisdiction, text: string): boolean {
  if (isMigrationAuthority(jurisdiction, text)) return true;
  const said = text.toLowerCase();
  const words = said.split(/[^\p{L}\p{N}&]+/u).map((word) => word.replace('&', ''));
  return jurisdiction.organisations.some(
    ({ id, kind, name }) =>
      kind === 'migration-authority' &&
      (words.includes(id) ||
        [name.nl, name.en].some((full) => said.includes(full.replace(/\s*\(.*\)$/, '').toLowerCase()))),
  );
}

/** Reception tells what it knows, as an adviser; a migration authority supplies facts. Neither votes. */
const mayVote = (jurisdiction: Jurisdiction, { organisation }: PanelMember): boolean =>
  !namesMigrationAuthority(jurisdiction, organisation) &&
  jurisdiction.organisations.find(({ id }) => id === organisation)?.kind !== 'reception';

function wrongInPanel(
  members: readonly PanelMember[],
  jurisdiction: Jurisdiction,
): DeterminationRefusal['code'] | undefined {
  const voters = members.filter(isVoter);
  const chairs = members.filter(({ part }) => part === 'chair');
  const [chair] = chairs;
  if (chairs.length !== 1 || !chair || !mayAuthorAssessment(jurisdiction, chair.organisation))
    return 'panel-chair-not-child-protection';
  if (!voters.every((member) => mayVote(jurisdiction, member))) return 'panel-authority-votes';
  if (different(voters.map(({ name }) => name)) < FEWEST_VOTES) return 'panel-too-small';
  if (different(voters.map(({ discipline }) => discipline)) < FEWEST_DISCIPLINES) return 'panel-one-discipline';
  if (!voters.every((member) => member.conflictOfInterestExcluded)) return 'panel-conflict-not-excluded';
  return members.every((member) => member.confidentialityPromised) ? undefined : 'panel-confidentiality-open';
}

/** Refuses: another chair than child protection or guardianship, too few people or disciplines, a vote for an authority. */
export function convenePanel(
  command: ConvenePanel,
  file: Determinations,
  context: Context,
): Result<PanelConvened[], DeterminationRefusal> {
  const held = openFor(command.determinationId, file, context);
  if ('code' in held) return refuse(held);
  const wrong = wrongInPanel(command.members, context.jurisdiction);
  if (wrong) return refuse({ code: wrong });
  const { determinationId, members } = command;
  return ok([{ type: 'PanelConvened', on: context.today, by: byOf(context.actor), determinationId, members }]);
}

/** Refuses: somebody who is not on this panel. Whoever stands beside the child can report it too. */
export function reportPanelConflict(
  command: ReportPanelConflict,
  file: Determinations,
  { today, actor }: Context,
): Result<PanelConflictReported[], DeterminationRefusal> {
  const held = determinationById(file, command.determinationId);
  if (!held) return refuse({ code: 'determination-not-found' });
  const named = held.panel?.members.some(({ name }) => name.toLowerCase() === command.member.toLowerCase());
  if (named !== true) return refuse({ code: 'panel-member-unknown' });
  const { type: _, ...conflict } = command;
  return ok([{ type: 'PanelConflictReported', on: today, by: byOf(actor), ...conflict }]);
}

/** Whether somebody with a vote on the present panel was found to serve another interest. */
export const hasConflict = ({ panel, conflicts }: Pick<DeterminationHeld, 'panel' | 'conflicts'>): boolean =>
  panel?.members.some(
    (member) => isVoter(member) && conflicts.some((each) => each.member.toLowerCase() === member.name.toLowerCase()),
  ) === true;

/** Whether the present panel is what it has to be, by the data of the country as they are now. */
export const isPanelIndependent = (held: DeterminationHeld, jurisdiction: Jurisdiction): boolean | undefined =>
  held.panel && !hasConflict(held) && wrongInPanel(held.panel.members, jurisdiction) === undefined;
