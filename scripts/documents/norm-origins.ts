// The last part of docs/generated/norms.md: each record of the legal research, and what it became in the register.
import { NO_NORM, type Origin } from '../../src/domain/norms/from-law-dossier/origin.ts';
import { FROM_LAW_DOSSIER } from '../../src/domain/norms/from-law-dossier.ts';

const became = (origin: Origin): string =>
  typeof origin === 'string' ? `– ${NO_NORM[origin].nl}` : origin.map((id) => `\`${id}\``).join(', ');

export const normOriginsText = (): string =>
  [
    '## Van onderzoek naar register',
    '',
    'Elk record van het juridische onderzoek waaruit dit register is gemaakt: welke normen het werd, of waarom het er geen is.',
    '',
    '| record | normen |',
    '| --- | --- |',
    ...Object.entries<Origin>(FROM_LAW_DOSSIER).map(([record, origin]) => `| ${record} | ${became(origin)} |`),
    '',
  ].join('\n');
