// A dossier with something behind the wall of every kind there is, for tests that ask what a migration authority gets to see of it.
import type { DossierEvent } from '../../src/domain/dossier/commands.ts';
import { fact, play, returnReady, type Step } from './adoptable-path.ts';
import { type CommandInput, type CommandOf, command, id } from './commands.ts';
import { guardian, protectionInvestigator, receptionWorker } from './people.ts';

const on = (today: string, actor: Step['actor'], ...commands: readonly CommandInput[]): readonly Step[] =>
  commands.map((each) => ({ today, actor, command: each }));

/** Words that stand nowhere but behind the wall. */
export const SECRETS = ['Zeewolde', 'blauwe plekken', 'meneer Tahmasb', 'slaapt nooit alleen', 'De Regenboog'] as const;
const COMPLAINT = id(77);
const [PLACE, HARM, SUSPECT, CARE, SCHOOL] = SECRETS;

export const behindTheWall: readonly Step[] = [
  ...on(
    '2026-02-18',
    receptionWorker,
    command('RecordLivingPeriod', { place: PLACE, description: `Kamer in ${PLACE}.`, source: `COA ${PLACE}` }),
  ),
  ...on(
    '2026-02-18',
    guardian,
    command('RecordHearing', {
      method: 'direct-with-companion',
      companion: SUSPECT,
      ownWords: `Ik heb ${HARM}. ${SUSPECT} deed het.`,
      summary: 'Het kind wil bij haar moeder blijven.',
      wish: 'Bij mijn moeder zijn.',
      opposesMeasure: 'yes',
    }),
    fact('victim_of_trafficking', true, `Melding over ${SUSPECT}`),
    fact('mental_health_signs', [CARE], `Kinderarts; ${HARM}`),
    fact('child_lived_with', `${SUSPECT} in ${PLACE}`),
    command('RecordProtectionMeasure', { worker: 'mevrouw De Wit' }),
    command('OpenProcedure', { procedureId: COMPLAINT, kind: 'complaint' }),
    command('RecordMilestone', {
      procedureId: COMPLAINT,
      milestone: 'application-received',
      source: `Over ${SUSPECT}.`,
    }),
    command('AnswerRoute', {
      ...{ routeId: 'trafficking', answer: 'being-pursued', seen: 'unseen' },
      reason: `${SUSPECT} liet haar werken; de voogd vraagt het aan.`,
    }),
  ),
  ...on('2026-02-18', protectionInvestigator, command('ReferToChildProtection', { why: `Zij heeft ${HARM}.` })),
];

/** Elements of which a part is for protection alone. */
const TELLING: Readonly<Record<string, Partial<CommandOf<'AssessElement'>>>> = {
  safety: { observations: [{ text: `Zij heeft ${HARM}.`, source: SUSPECT, certainty: 'established' }] },
  care: { childWords: `Ik ${CARE}.` },
  health: { observations: [{ text: `Zij ${CARE}.`, source: SCHOOL, certainty: 'likely' }] },
};
const telling = (each: Step): Step =>
  each.command.type === 'AssessElement'
    ? { ...each, command: { ...each.command, ...TELLING[each.command.key] } as CommandInput }
    : each;

/** A return of this girl is prepared; behind the wall lies what was told in confidence. */
export const guardedEvents = (): readonly DossierEvent[] => play([...returnReady.map(telling), ...behindTheWall]);
