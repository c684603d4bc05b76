// That a child agrees to share what it needs because of health with whoever decides: what it said itself, that it saw the text, and what
// its representative said. Nobody gives it in its place, and under sixteen not the child alone. Norm: CRC 12; GDPR 7, 9.
import { z } from 'zod';
import { yearsBetween } from '../basics/day.ts';
import { type Jurisdiction, organisationOf } from '../basics/jurisdiction.ts';
import { Line, Paragraph } from '../basics/text.ts';
import { actsFor, type Represented } from './acts-for.ts';
import type { Context, RefusalWords } from './context.ts';
import type { Child } from './opening.ts';

export const Assent = z.object({
  childSaid: Paragraph.describe('How the child was asked, and what it answered.'),
  childSawIt: z.boolean().describe('The child saw itself what is shared.'),
  representative: Line.optional().describe('Who represents the child: needed under sixteen.'),
  representativeSaid: Paragraph.optional(),
});
export type Assent = z.infer<typeof Assent>;

export type AssentRefusal = 'fact-assent-of-another' | 'fact-assent-unseen' | 'fact-assent-without-representative';
export type Assenting = { readonly child: Pick<Child, 'birthDate'> } & Represented;

/** Whoever represents or protects the child can write down that it agreed. */
const speaksForChild = (jurisdiction: Jurisdiction, organisation: string): boolean =>
  ['guardianship', 'legal-aid', 'child-protection'].includes(organisationOf(jurisdiction, organisation)?.kind ?? '');

/** Stands beside the child and does not represent it. */
const SUPPORTING = 'support-worker';
const LAWYER = 'lawyer';

/** What this assent lacks; undefined where it is whole. An unknown age counts as under sixteen. */
export function assentLacks(
  { childSawIt, representative, representativeSaid }: Assent,
  file: Assenting,
  { today, actor, jurisdiction }: Context,
): AssentRefusal | undefined {
  const { child } = file;
  const ofAnother = actor.role === LAWYER && actsFor(file, actor.person, jurisdiction) !== 'child';
  if (ofAnother || !speaksForChild(jurisdiction, actor.organisation)) return 'fact-assent-of-another';
  if (!childSawIt) return 'fact-assent-unseen';
  const age = child.birthDate && yearsBetween(child.birthDate, today);
  const alone = age !== undefined && age >= jurisdiction.ownExerciseFrom && actor.role !== SUPPORTING;
  const represented = representative !== undefined && representativeSaid !== undefined;
  return alone || represented ? undefined : 'fact-assent-without-representative';
}

/** Whether it was agreed to share this, also as it was written down before, in one text. */
export const hasAssent = (fact: {
  readonly assent?: unknown;
  readonly sharedWithAssent?: string | undefined;
}): boolean => fact.assent !== undefined || fact.sharedWithAssent !== undefined;

export const ASSENT_WORDS = {
  'fact-assent-of-another': {
    title: {
      nl: 'U kunt niet zeggen dat het kind het goed vindt om dit te delen.',
      en: 'You cannot say that the child agrees to share this.',
    },
    remedy: {
      nl: 'De voogd, de advocaat of de Raad vraagt het aan het kind en legt het vast.',
      en: 'The guardian, the lawyer or child protection asks the child and records it.',
    },
    norms: ['jgc3-17'],
  },
  'fact-assent-unseen': {
    title: {
      nl: 'Het kind heeft nog niet gezien wat er wordt gedeeld.',
      en: 'The child did not see yet what is shared.',
    },
    remedy: {
      nl: 'Laat het kind de tekst zien, of lees hem voor. Vraag daarna of het dit goed vindt.',
      en: 'Show the child the text, or read it out. Then ask whether it agrees.',
    },
    norms: ['jgc3-17', 'crc-12'],
  },
  'fact-assent-without-representative': {
    title: {
      nl: 'Hier hoort ook een vertegenwoordiger van het kind ja te zeggen.',
      en: 'A representative of the child has to agree here as well.',
    },
    remedy: {
      nl: 'Vul in wie het kind vertegenwoordigt en wat die zei. Dat is nodig bij een kind onder de 16 (nog na te gaan), en als u een ondersteuner bent.',
      en: 'Fill in who represents the child and what that person said. That is needed for a child under 16 (still to be verified), and where you are a support worker.',
    },
    norms: ['jgc3-17', 'crc-12'],
  },
} as const satisfies Record<AssentRefusal, RefusalWords>;
