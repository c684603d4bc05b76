import type { findings as nl } from '../nl/findings.ts';
import type { SameKeys } from '../same-keys.ts';

export const findings: SameKeys<typeof nl> = {
  answered: 'Answered',
  outcome: {
    met: 'On record',
    breached: 'Breached',
    missing: 'Missing',
    'for-human': 'Needs a judgement',
    'not-applicable': 'Not applicable',
  },
  outcomeMeaning: {
    met: 'What this safeguard asks is in the dossier. That says nothing about the quality of its content.',
    breached: 'The facts in the dossier show that what this safeguard asks is not done.',
    missing: 'Facts are missing. What is not known never counts as being in order.',
    'for-human': 'The norm leaves room. A named person has to judge this.',
    'not-applicable': 'This safeguard does not concern this measure or this child.',
  },
  effect: {
    forbids: 'Stops a decision; no exception exists',
    requires: 'Must be in order before an adverse decision is possible',
    reason: 'Asks for an individual reason by a named person',
    warns: 'Warns',
  },
  effectShort: {
    forbids: 'Forbids',
    requires: 'Requires',
    reason: 'Asks a reason',
    warns: 'Warns',
  },
  authority: {
    'binding-law': 'binding law',
    'law-elsewhere': 'not binding on the Netherlands now',
    'authoritative-guidance': 'authoritative guidance',
    advocacy: 'advocacy',
  },
  kind: {
    prohibition: 'prohibition',
    requirement: 'an act that must be done',
    'time-limit': 'time limit',
    guidance: 'how to go about it',
    weighing: 'to be weighed',
  },
  factClass: {
    raw: 'fact from before the decision',
    assessed: 'partly a judgement already',
    later: 'known only later',
  },
  mandate: 'Rule of this system',
  mandateMeaning:
    'Voorop applies this rule itself, after the norms named here. The rule can be stricter than the law in force.',
  effectLabel: 'Effect',
  normsLabel: 'Norms',
  normsMore_one: '{{count}} more norm',
  normsMore_other: '{{count}} more norms',
  becauseLabel: 'Because of these facts',
  missingLabel: 'What is missing',
  remedyLabel: 'Who can put this right, and how',
  otherReadingLabel: 'Another reading',
  otherReading: 'Under {{norm}} the outcome would be ‘{{outcome}}’. Here the norm most favourable to the child counts.',
  notVerified: 'not checked yet',
  noFindings: 'There are no findings',
  noFindingsText: 'No safeguard applies to what is known now.',
  disclaimer: 'Findings say what is in the dossier or missing from it. They never say that a decision is lawful.',
  summary: 'Summary of the findings',
};
