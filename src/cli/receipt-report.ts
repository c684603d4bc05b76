// The words of `voorop receipt check`: what was looked at, what does not fit, and what nobody can tell from a file. Pure.
import type { CheckedFile, Noted } from '../application/check-receipt.ts';
import type { Checked, ReceiptFault } from '../domain/proof/presented.ts';
import type { VersionPart } from '../domain/proof/version-parts.ts';

type Says = readonly [nl: string, en: string];
type File = Exclude<CheckedFile, { readonly kind: 'no-receipt' }>;

const FAULT: Readonly<Record<ReceiptFault['code'], Says>> = {
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
  'closed-before-adoption': [
    'is gesloten, terwijl het besluit erop rust: dit is niet na te gaan',
    'is closed while the decision rests on it: this cannot be checked',
  ],
  'receipt-missing': ['Er is geen verzegeld bewijs van dit besluit.', 'There is no sealed receipt of this decision.'],
  'receipt-differs': [
    'Het bewijs in het bestand is niet het bewijs dat is verzegeld.',
    'The receipt in the file is not the one that was sealed.',
  ],
  'versions-differ': [
    'De versies in het bestand zijn niet die van het verzegelde bewijs.',
    'The versions in the file are not those of the sealed receipt.',
  ],
  'decision-not-planned': [
    'Het besluit stond niet in het dossier voordat het werd genomen.',
    'The decision was not in the dossier before it was adopted.',
  ],
  'not-reproduced': [
    'Met dezelfde regels komt er uit dit dossier iets anders bij',
    'By the same rules this dossier gives something else for',
  ],
  'obligation-differs': [
    'Deze bewijsplichten staan anders in het bestand dan uit het dossier volgt',
    'These obligations differ in the file from what follows from the dossier',
  ],
};

const PART: Readonly<Record<VersionPart, Says>> = {
  software: ['de software', 'the software'],
  norms: ['het register van normen', 'the register of norms'],
  safeguards: ['de waarborgen', 'the safeguards'],
  jurisdiction: ['de gegevens van het land', 'the data of the country'],
  calendar: ['de kalender', 'the calendar'],
};

const NOTED: Readonly<Record<Noted, Says>> = {
  same: [
    'Het einde dat eerder is genoteerd, ligt in deze keten.',
    'The end that was noted earlier lies in this chain.',
  ],
  other: [
    'Het einde dat eerder is genoteerd, ligt niet in deze keten: dit is een andere keten.',
    'The end that was noted earlier does not lie in this chain: this is another chain.',
  ],
  beyond: [
    'Het genoteerde einde ligt verder dan dit bestand reikt: daarmee is niet vergeleken.',
    'The noted end lies further than this file reaches: it was not compared.',
  ],
  'not-noted': [
    'Dit bestand klopt met zichzelf. Of het de keten van de organisatie is, ziet u alleen aan een einde dat eerder elders is genoteerd (--against).',
    'This shows that the file agrees with itself. Whether it is the organisation’s chain shows only against an end noted elsewhere (--against).',
  ],
};

function faultLines(fault: ReceiptFault): readonly string[] {
  const [nl, en] = FAULT[fault.code];
  if ('version' in fault) return [`  gebeurtenis ${fault.version} ${nl}.`, `  event ${fault.version} ${en}.`];
  if ('what' in fault) return [`  ${nl}: ${fault.what.join(', ')}.`, `  ${en}: ${fault.what.join(', ')}.`];
  return [`  ${nl}`, `  ${en}`];
}

function differenceLines({ differences, foundOtherwise }: Checked): readonly string[] {
  if (differences === 'not-kept')
    return [
      'Dit bewijs noemt niet met welke regels is getoetst: de bevindingen zijn niet opnieuw gemaakt om te vergelijken.',
      'This receipt does not say by which rules it was judged: the findings were not compared anew.',
    ];
  if (differences.length === 0)
    return ['De bevindingen en bewijsplichten zijn opnieuw gemaakt. / Findings and obligations were made anew.'];
  const names = (language: 0 | 1) => differences.map((part) => PART[part][language]).join(', ');
  const otherwise = foundOtherwise.length === 0 ? [] : [`  anders / otherwise: ${foundOtherwise.join(', ')}`];
  return [
    `Nu anders dan bij het besluit: ${names(0)}.`,
    `Not the same now as at the decision: ${names(1)}.`,
    ...otherwise,
  ];
}

/** The report for people, Dutch first and English beside it. */
export function receiptReport(found: File): string {
  if (found.kind === 'misshapen')
    return lines([
      'Dit bestand heeft niet de vorm van een bewijs. / This file does not have the shape of a receipt.',
      ...found.fields.slice(0, MOST_FIELDS).map((field) => `  ${field || '(het geheel)'}`),
    ]);
  const { checked, noted, statuses, dossierId, decisionId } = found;
  const { faults, events, closed, left, end } = checked;
  const counts = Object.entries(statuses).map(([status, count]) => `${count} ${status}`);
  return lines([
    `Dossier ${dossierId}, besluit / decision ${decisionId}`,
    `${events} gebeurtenissen, ${closed} gesloten / events, closed`,
    ...(left === 0
      ? []
      : [
          `${left} gebeurtenissen over een plaats, gelezen zonder die plaats: dit bestand ging naar een migratiedienst. Voogd en advocaat hebben het hele bewijs.`,
          `${left} events about a place, read without it: this file went to a migration authority. Guardian and lawyer have the whole proof.`,
        ]),
    `Bewijsplichten / obligations: ${counts.join(', ')}`,
    `Zegel / seal ${end.version}: ${hex(end.hash)}`,
    ...(faults.length === 0
      ? ['Alles sluit. / Everything fits.']
      : [`${faults.length} ding(en) kloppen niet: / thing(s) do not fit:`, ...faults.flatMap(faultLines)]),
    ...differenceLines(checked),
    ...NOTED[noted],
    'Over de inhoud van het besluit zegt dit niets. / This says nothing about the merits of the decision.',
  ]);
}
const MOST_FIELDS = 20;

/** The same for a program. */
export function inJson(found: File): string {
  if (found.kind === 'misshapen') return `${JSON.stringify({ ok: false, ...found }, null, 2)}\n`;
  const { checked, ...rest } = found;
  const ok = checked.faults.length === 0 && found.noted !== 'other';
  const end = { version: checked.end.version, hash: hex(checked.end.hash) };
  return `${JSON.stringify({ ok, ...rest, checked: { ...checked, end } }, null, 2)}\n`;
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
