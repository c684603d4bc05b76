// English words of the proof obligations on a decision.
import type { receipt as nl } from '../nl/receipt.ts';
import type { SameKeys } from '../same-keys.ts';

export const receipt: SameKeys<typeof nl> = {
  obligations: 'Proof obligations',
  liveTitle: 'What the proof would show now',
  liveIntro:
    'A dossier must show eighteen things before you can say that this child came first. This list changes with the dossier and stops nothing by itself.',
  keptIntro:
    'This is how the dossier stood when the decision was taken. Only what belongs after it still changes. Shown means: it is in the dossier. That says nothing about the merits.',
  status: {
    met: 'Shown',
    'not-met': 'Not shown',
    'not-applicable': 'Does not arise here',
    'to-come': 'Still to come',
  },
  why: 'Why',
  evidence: 'Where this is recorded ({{count}})',
  event: 'event {{version}}',
  noEvidence: 'No event in this dossier shows it.',
  norms: 'Rests on',
  versions: 'What it was judged with',
  version: {
    software: 'Software',
    norms: 'Register of norms',
    safeguards: 'Safeguards',
    jurisdiction: 'Data of the country',
    calendar: 'Calendar',
  },
  none: 'This proof dates from before Voorop kept obligations.',
  take: 'Take along and check',
  takeText:
    'The file holds everything to check this decision later without Voorop. It holds personal data of the child: keep it safe.',
  download: 'Get the proof (JSON)',
  takeRefused:
    'The file with the whole chain is for the child, the guardian, the lawyer, oversight and the court. Not for a migration authority: the chain shows how much lies behind the wall.',
  print: 'Print',
};
