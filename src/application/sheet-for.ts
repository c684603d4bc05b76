// The sheet of one dossier for one person: made of what that person sees, judged with the whole behind it. No database: what comes
// out is a function of what goes in, so that a test can ask whether anything that is hidden changes a byte of it.
import type { Actor } from '../domain/basics/actor.ts';
import { isMigrationAuthority, organisationOf } from '../domain/basics/jurisdiction.ts';
import { runningOn } from '../domain/clocks/running.ts';
import { judge } from '../domain/decide.ts';
import { actsFor } from '../domain/dossier/acts-for.ts';
import { COMMAND_TYPES } from '../domain/dossier/commands.ts';
import { DECISION_KIND_IDS } from '../domain/dossier/decision-kinds.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { routesFor } from '../domain/routes/route.ts';
import type { Rules } from '../domain/safeguards/rules.ts';
import { judgingFor } from '../domain/sharing/judged-for.ts';
import { isClosed, mayGive } from '../domain/sharing/permit.ts';
import type { Told } from '../domain/sharing/told.ts';
import { factsOfDossier } from '../domain/situation/from-dossier.ts';
import { asJudged } from '../views/as-judged.ts';
import { type Sheet, sheetOf } from '../views/sheet.ts';
import type { AlikeText } from './alike-reasons.ts';
import { type Office, todayOf } from './office.ts';
import { admitted } from './sight.ts';

const LAWYER = 'lawyer';

type Shown = {
  /** What this person sees, numbered by that. */
  readonly told: Told;
  readonly file: OpenFile;
  /** For the core alone. */
  readonly whole: OpenFile;
  readonly rules: Rules;
  readonly alike: readonly AlikeText[];
};

export const sheetFor = (
  office: Pick<Office, 'jurisdiction' | 'clocks' | 'now'>,
  actor: Actor,
  dossierId: string,
  { told: { events }, file, whole, rules, alike }: Shown,
): Sheet => {
  const { jurisdiction } = office;
  const today = todayOf(office);
  const sheet = sheetOf({
    ...{ dossierId, version: events.length, file, today, jurisdiction, alike },
    reference: file.opened.reference ?? dossierId.slice(0, 8),
    involved: file.involved.map((id) => ({ id, name: organisationOf(jurisdiction, id)?.name ?? { nl: id, en: id } })),
    mayGive: mayGive(actor, COMMAND_TYPES, admitted(office, actor, whole), jurisdiction),
    takesDecisions: DECISION_KIND_IDS.filter((kind) => jurisdiction.decisionTakers[kind]?.includes(actor.organisation)),
    routes: routesFor(jurisdiction.routes, factsOfDossier(file, { today, jurisdiction })),
    placesHidden: isMigrationAuthority(jurisdiction, actor.organisation),
    ...(actor.role === LAWYER && { actsFor: actsFor(whole, actor.person, jurisdiction) }),
    takesProof: !isClosed(actor, 'chain', jurisdiction),
    limits: runningOn(file, today, office.clocks),
    judge: (decision) => judge(file, decision, { today, jurisdiction, rules, whole }),
  });
  return asJudged(sheet, judgingFor(actor, jurisdiction));
};
