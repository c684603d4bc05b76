// The words of `voorop verify BUNDLE`: what was looked at, what does not fit, what is closed and why, in which order things happened.
// Dutch first, English beside it. Pure.
import type { CheckedBundleFile, ComparedBundle, Step } from '../application/check-bundle.ts';
import type { BundleFault } from '../domain/proof/bundle.ts';

type Says = readonly [nl: string, en: string];
type File = Exclude<CheckedBundleFile, { readonly kind: 'no-bundle' }>;

const FAULT: Readonly<Record<BundleFault['code'], Says>> = {
  'event-of-other-stream': ['hoort bij een ander dossier', 'belongs to another dossier'],
  'event-missing': ['ontbreekt', 'is missing'],
  'header-changed': ['heeft een kop die later is veranderd', 'has a header that was changed later'],
  'order-changed': ['sluit niet aan op de vorige', 'does not follow the one before'],
  'content-changed': ['is later veranderd', 'was changed later'],
  'event-added': ['is toegevoegd', 'was added'],
  'end-missing': ['ontbreekt aan het einde', 'is missing at the end'],
  'does-not-open': ['gaat niet open met de sleutel die erbij staat', 'does not open with the key beside it'],
  'content-unreadable': ['heeft inhoud die deze versie niet kan lezen', 'has content that this version cannot read'],
  'content-of-other-type': ['heeft inhoud van een andere soort', 'has content of another type'],
  'redaction-differs': ['zegt iets anders over wat gesloten is', 'says something else about what is closed'],
  'receipt-differs': ['is een ander bewijs dan is verzegeld', 'is another receipt than was sealed'],
  'receipt-missing': ['is een bewijs dat in het bestand ontbreekt', 'is a receipt that the file leaves out'],
  'bundle-signature-wrong': [
    'De handtekening onder de bundel klopt niet: er is iets veranderd.',
    'The signature under the bundle is wrong: something was changed.',
  ],
  'anchor-signature-wrong': [
    'De handtekening onder het anker klopt niet.',
    'The signature under the checkpoint is wrong.',
  ],
  'anchor-other-key': [
    'Anker en bundel zijn met verschillende sleutels getekend.',
    'Checkpoint and bundle were signed with different keys.',
  ],
  'anchor-not-of-this-chain': ['Het anker hoort niet bij deze keten.', 'The checkpoint does not belong to this chain.'],
  'anchor-root-differs': [
    'Dit dossier ligt niet in het anker dat erbij staat.',
    'This dossier does not lie in the checkpoint beside it.',
  ],
};

const KEPT: Readonly<Record<ComparedBundle, Says>> = {
  same: [
    'Het anker dat u bewaarde, zegt hetzelfde over dit dossier.',
    'The checkpoint that you kept says the same about this dossier.',
  ],
  other: [
    'Het anker dat u bewaarde, zegt iets anders: dit is een ander verleden.',
    'The checkpoint that you kept says otherwise: this is another past.',
  ],
  beyond: [
    'Met het anker dat u bewaarde, is dit dossier niet te vergelijken.',
    'This dossier cannot be compared with the checkpoint that you kept.',
  ],
  'not-compared': [
    'Dit bestand klopt met zichzelf. Bewaarde u een anker? Vergelijk met --checkpoint.',
    'This file agrees with itself. Did you keep a checkpoint? Compare with --checkpoint.',
  ],
};

const KEY: Readonly<Record<ComparedBundle, readonly string[]>> = {
  same: ['Getekend met de sleutel die u kent. / Signed with the key that you know.'],
  other: ['Getekend met een andere sleutel dan u kent. / Signed with another key than you know.'],
  beyond: [],
  'not-compared': [],
};

const OPENS = { all: 'open', part: 'deels / part', closed: 'gesloten / closed' } as const;

/** Shape: `steps` also lists every event in order. */
export function bundleReport(found: File, { steps }: { readonly steps: boolean }): string {
  if (found.kind === 'misshapen')
    return lines([
      'Dit bestand heeft niet de vorm van een bundel. / This file does not have the shape of a bundle.',
      ...found.fields.slice(0, MOST_FIELDS).map((field) => `  ${field || '(het geheel)'}`),
    ]);
  const { file, checked, checkpoint, keptCheckpoint, keptKey } = found;
  const { events, open, part, closed, redacted, end, anchoredTo, faults } = checked;
  return lines([
    `Dossier ${file.dossierId}, bundel van / bundle of ${file.madeAt}`,
    `Voor / for: ${file.madeFor.role}@${file.madeFor.organisation} (${file.madeFor.purpose}, ${file.madeFor.use})`,
    `${events} gebeurtenissen: ${open} open, ${part} deels, ${closed} gesloten / events: open, part, closed`,
    ...Object.entries(redacted).map(([category, count]) => `  ${category}: ${count}`),
    `Zegel / seal ${end.version}: ${Buffer.from(end.hash).toString('hex')}`,
    ...(checkpoint === null
      ? ['Dit dossier ligt nog in geen anker. / This dossier lies in no checkpoint yet.']
      : [
          `Ligt tot en met gebeurtenis ${anchoredTo} in anker ${checkpoint}. / Lies up to event ${anchoredTo} in checkpoint ${checkpoint}.`,
        ]),
    ...(faults.length === 0
      ? ['Alles sluit, ook wat gesloten is. / Everything fits, what is closed as well.']
      : [`${faults.length} ding(en) kloppen niet: / thing(s) do not fit:`, ...faults.flatMap(faultLines)]),
    ...KEPT[keptCheckpoint],
    ...KEY[keptKey],
    ...(steps ? found.steps.map(stepLine) : []),
    'Over de inhoud van besluiten zegt dit niets. / This says nothing about the merits of decisions.',
  ]);
}

const stepLine = ({ version, recordedAt, type, actorFunction, opens }: Step): string =>
  `  ${version}. ${recordedAt} ${type} (${actorFunction}), ${OPENS[opens ?? 'closed']}`;

const faultLines = (fault: BundleFault): readonly string[] => {
  const [nl, en] = FAULT[fault.code];
  return 'version' in fault
    ? [`  gebeurtenis ${fault.version} ${nl}.`, `  event ${fault.version} ${en}.`]
    : [`  ${nl}`, `  ${en}`];
};

/** The same for a program. */
export const bundleInJson = (found: File, ok: boolean): string => {
  if (found.kind === 'misshapen') return `${JSON.stringify({ ok, ...found }, null, 2)}\n`;
  const { checked, ...rest } = found;
  const end = { version: checked.end.version, hash: Buffer.from(checked.end.hash).toString('hex') };
  return `${JSON.stringify({ ok, ...rest, checked: { ...checked, end } }, null, 2)}\n`;
};

const MOST_FIELDS = 20;
const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
