// That biometrics of the child were taken somewhere: when, by whom, under which law, for what, and whether there was force. Nothing
// of the biometrics themselves: no template, image, number of a hit or result of a comparison is ever kept here. Requirement D4.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day, yearsBetween } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Paragraph } from '../basics/text.ts';
import type { NormId } from '../norms/register.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

export const BIOMETRIC_KINDS = ['fingerprints', 'facial-image', 'both', 'unknown'] as const;

const Taken = z.object({
  takenOn: Day,
  kind: z.enum(BIOMETRIC_KINDS),
  byWhom: Line,
  law: Line.describe('De wet en het artikel waarop degene die ze nam zich beriep.'),
  purpose: Paragraph,
  forced: z.enum(['yes', 'no', 'unknown']),
  explanation: Paragraph.describe('Hoe het ging: wie erbij was, en hoe het kind reageerde.'),
});
export const RecordBiometricsTaken = Taken.extend({ type: z.literal('RecordBiometricsTaken') });
export type RecordBiometricsTaken = z.infer<typeof RecordBiometricsTaken>;
export const BiometricsTakenRecorded = Given.extend({
  type: z.literal('BiometricsTakenRecorded'),
  ...Taken.shape,
  /** Units: years. Absent where the date of birth is not known. */
  ageThen: z.number().int().optional(),
});
export type BiometricsTakenRecorded = z.infer<typeof BiometricsTakenRecorded>;

export type BiometricsRefusal = {
  readonly code: 'biometrics-in-the-future' | 'biometrics-before-birth' | 'biometrics-themselves';
};

/** Long runs of signs without a space, or the head of a file: no sentence, but data. */
const LOOKS_LIKE_DATA = /[A-Za-z0-9+/=_-]{60,}|data:[a-z]+\/|%PDF|(?:[0-9a-f]{2}[ :]){20,}/i;

/** Refuses: `biometrics-in-the-future`, `biometrics-before-birth`, `biometrics-themselves`. Norm: Eurodac art. 14. */
export function recordBiometricsTaken(
  command: RecordBiometricsTaken,
  { child: { birthDate } }: { readonly child: { readonly birthDate?: Day | undefined } },
  { today, actor }: Context,
): Result<BiometricsTakenRecorded[], BiometricsRefusal> {
  const { takenOn, byWhom, law, purpose, explanation } = command;
  if (takenOn > today) return refuse({ code: 'biometrics-in-the-future' });
  if (birthDate && takenOn < birthDate) return refuse({ code: 'biometrics-before-birth' });
  if ([byWhom, law, purpose, explanation].some((text) => LOOKS_LIKE_DATA.test(text)))
    return refuse({ code: 'biometrics-themselves' });
  const ageThen = birthDate && yearsBetween(birthDate, takenOn);
  return ok([
    {
      ...{ ...command, type: 'BiometricsTakenRecorded', on: today, by: byOf(actor) },
      ...(ageThen !== undefined && { ageThen }),
    },
  ]);
}

/** Units: years. Norm: Eurodac art. 14(1), verified. */
const YOUNGEST = 6;

/** What asks attention of whoever protects the child: force, no word about force, and a child that was too young or may have been. */
export const biometricsWarnings = ({
  ageThen,
  forced,
}: Pick<BiometricsTakenRecorded, 'ageThen' | 'forced'>): readonly NormId[] => [
  ...(forced === 'no' ? [] : (['eurodac-14-1-force'] as const)),
  ...(ageThen !== undefined && ageThen >= YOUNGEST ? [] : (['eurodac-14-1-age'] as const)),
];

export const BIOMETRICS_REFUSALS = {
  'biometrics-in-the-future': {
    title: { nl: 'Deze dag ligt in de toekomst.', en: 'This day lies in the future.' },
    remedy: { nl: 'Leg vast wat is gebeurd.', en: 'Record what happened.' },
    norms: [],
  },
  'biometrics-before-birth': {
    title: { nl: 'Deze dag ligt vóór de geboorte.', en: 'This day lies before the birth.' },
    remedy: { nl: 'Verbeter de dag of de geboortedatum.', en: 'Correct the day or the date of birth.' },
    norms: [],
  },
  'biometrics-themselves': {
    title: {
      nl: 'Hier staat iets dat op biometrie zelf lijkt.',
      en: 'Something here looks like biometrics themselves.',
    },
    remedy: {
      nl: 'Leg alleen vast dát er biometrie is genomen. Vingerafdrukken, foto’s, nummers van treffers en uitkomsten van een vergelijking horen nooit in dit dossier.',
      en: 'Record only that biometrics were taken. Fingerprints, pictures, numbers of hits and results of a comparison never belong in this dossier.',
    },
    norms: ['jgc3-17'],
  },
} as const satisfies Record<BiometricsRefusal['code'], RefusalWords>;
