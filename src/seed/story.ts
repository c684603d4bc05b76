// How a story is told: who gave which command about which child or family, and how many days ago. A story becomes a list of
// steps with fixed identifiers. The stories themselves: families/*.ts.
import type { z } from 'zod';
import type { Purpose } from '../domain/basics/actor.ts';
import type { Day } from '../domain/basics/day.ts';
import type { PersonId } from '../domain/basics/ids.ts';
import { DossierCommand } from '../domain/dossier/commands.ts';
import { FamilyCommand } from '../domain/family/family.ts';
import { type Capacity, LAWYER, LAWYER_ASAMOAH } from './capacities.ts';
import { momentOn, workday } from './days.ts';

export type Stream = { readonly kind: 'dossier' | 'family'; readonly id: string };

/** One command, ready to be given. Shape: `at` ISO 8601 in UTC with milliseconds. */
export type Step = {
  readonly at: string;
  readonly by: PersonId;
  readonly purpose: Purpose;
  readonly stream: Stream;
  readonly commandId: string;
  readonly command: DossierCommand | FamilyCommand;
};

/** A command as somebody writes it down: what has a default may be left out. */
export type DossierSaid = z.input<typeof DossierCommand>;
export type FamilySaid = z.input<typeof FamilyCommand>;

type Told = {
  readonly ago: number;
  readonly as: Capacity;
  readonly stream: Stream;
  readonly said: DossierSaid | FamilySaid;
};
export type Story = (today: Day) => readonly Told[];

const KINDS = {
  family: 'fa00',
  dossier: 'd000',
  member: 'ee00',
  protector: 'ab00',
  interest: 'be00',
  decision: 'dec0',
  procedure: '90ce',
  /** A piece of evidence of an age. */
  evidence: 'e71d',
  /** A period of living here. */
  period: '9e00',
  determination: 'de7e',
  command: 'c0de',
} as const;

/** A fixed identifier of the shape of a random one: the same story always speaks about the same child. */
export const idOf = (family: number, kind: keyof typeof KINDS, number: number): string =>
  `5eed${String(family).padStart(4, '0')}-${KINDS[kind]}-4000-8000-${String(number).padStart(12, '0')}`;

export const inFamily = (id: string, ago: number, as: Capacity, ...said: readonly FamilySaid[]): readonly Told[] =>
  said.map((each) => ({ ago, as, stream: { kind: 'family', id }, said: each }));

export const inDossier = (id: string, ago: number, as: Capacity, ...said: readonly DossierSaid[]): readonly Told[] =>
  said.map((each) => ({ ago, as, stream: { kind: 'dossier', id }, said: each }));

const MINUTES_BETWEEN = 3;

const LAWYERS: readonly Capacity[] = [LAWYER, LAWYER_ASAMOAH];

/** A lawyer whom an authority names says the same day for whom he acts. */
function acceptances({ ago, stream, said }: Told): readonly Told[] {
  if (said.type !== 'OpenDossier') return [];
  return LAWYERS.filter(({ by }) => said.named?.some(({ person }) => person === by)).map((as) => ({
    ...{ ago, as, stream },
    said: {
      type: 'AcceptRepresentation',
      of: 'child',
      askedBy: 'Toegevoegd door de Raad voor Rechtsbijstand; besproken met het kind en wie voor het kind zorgt.',
    },
  }));
}

/** The steps of one family in the order of time; on one day they keep the order in which they were told. */
export const stepsOf = (family: number, story: Story, today: Day): readonly Step[] =>
  story(today)
    .flatMap((told) => [told, ...acceptances(told)])
    .toSorted((one, other) => other.ago - one.ago)
    .map(({ ago, as, stream, said }, index) => ({
      at: momentOn(workday(today, ago), index * MINUTES_BETWEEN, family),
      by: as.by,
      purpose: as.purpose,
      stream,
      commandId: idOf(family, 'command', index + 1),
      command: complete(stream, said),
    }));

/** Fills in the defaults. What does not fit its form is passed on as it is: the door refuses it, and a test sees it first. */
function complete({ kind }: Stream, said: Told['said']): Step['command'] {
  const parsed = kind === 'dossier' ? DossierCommand.safeParse(said) : FamilyCommand.safeParse(said);
  return parsed.data ?? (said as unknown as Step['command']);
}
