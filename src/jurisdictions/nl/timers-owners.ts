// Whose act keeps each limit in the Netherlands. Where a court or another state has to act, whoever stands beside the child and
// whoever has to act next are named. Limits that measure a departure are marked: they appear in a dossier and in no list.
import type { Owner } from '../../domain/clocks/run.ts';
import type { TimerId } from '../../domain/clocks/timer.ts';

const owner = (organisations: readonly string[], nl: string, en: string): Owner => ({ organisations, who: { nl, en } });
const departure = (organisations: readonly string[], nl: string, en: string): Owner => ({
  ...owner(organisations, nl, en),
  departure: true,
});

const IND = owner(['ind'], 'de IND', 'the IND');
const CHILD = owner(
  ['advocatuur', 'nidos', 'vwn'],
  'het kind, met voogd en advocaat',
  'the child, with guardian and lawyer',
);
const OTHER_STATE = owner(
  ['ind'],
  'de andere lidstaat; de IND houdt het bij',
  'the other member state; the IND keeps track',
);
const COURT = owner(
  ['advocatuur', 'nidos'],
  'de rechter; voogd en advocaat houden het bij',
  'the court; guardian and lawyer keep track',
);
const HOLDING = owner(
  ['dtv', 'avim', 'kmar', 'ind', 'advocatuur', 'nidos'],
  'wie de vrijheid ontnam; voogd en advocaat houden het bij',
  'whoever took liberty; guardian and lawyer keep track',
);
const SCREENING = owner(
  ['kmar', 'avim'],
  'de Koninklijke Marechaussee of de vreemdelingenpolitie',
  'the border guard or the aliens police',
);
const CARE = owner(
  ['gi', 'rvdk', 'nidos'],
  'jeugdbescherming of voogdij, bij de kinderrechter',
  'youth protection or guardianship, before the children’s court',
);
const RECEPTION = owner(['coa'], 'het COA, met de gemeente', 'the COA, with the municipality');
const TRANSFER = departure(['dtv'], 'de DT&V', 'the DT&V');

export const OWNERS: Readonly<Record<TimerId, Owner>> = {
  'T-01': SCREENING,
  'T-02': SCREENING,
  'T-03': owner(
    ['nidos', 'avim', 'kmar'],
    'de voogdijinstelling, zodra zij het hoort',
    'the guardianship body, as soon as it hears',
  ),
  'T-04': owner(
    ['nidos', 'rvdk'],
    'de voogdijinstelling, via de rechter; wie het dossier opende, vraagt erom',
    'the guardianship body, through the court; whoever opened the dossier asks',
  ),
  'T-05': owner(['avim', 'kmar', 'ind'], 'wie het verzoek registreert', 'whoever registers the application'),
  'T-06': owner(
    ['avim', 'kmar', 'coa'],
    'de dienst waar het verzoek is gedaan',
    'the authority to which the application was made',
  ),
  'T-07': owner(
    ['nidos', 'advocatuur', 'ind'],
    'het kind met zijn vertegenwoordiger; de IND maakt het mogelijk',
    'the child with its representative; the IND makes it possible',
  ),
  'T-08': IND,
  'T-09': owner(['coa'], 'het COA', 'the COA'),
  'T-10': RECEPTION,
  'T-11': RECEPTION,
  'T-12': IND,
  'T-13': IND,
  'T-14': IND,
  'T-15': IND,
  'T-16': owner(['ind', 'kmar', 'advocatuur'], 'de IND en de Koninklijke Marechaussee', 'the IND and the border guard'),
  'T-17': departure(['dtv', 'kmar'], 'de DT&V', 'the DT&V'),
  'T-18': departure([], 'het gezin zelf', 'the family itself'),
  'T-19': IND,
  'T-20': IND,
  'T-21': IND,
  'T-22': OTHER_STATE,
  'T-23': OTHER_STATE,
  'T-24': OTHER_STATE,
  'T-25': IND,
  'T-26': IND,
  'T-27': OTHER_STATE,
  'T-28': IND,
  'T-29': CHILD,
  'T-30': COURT,
  'T-31': COURT,
  'T-32': TRANSFER,
  'T-33': IND,
  'T-34': OTHER_STATE,
  'T-35': HOLDING,
  'T-36': TRANSFER,
  'T-37': TRANSFER,
  'T-38': departure([], 'de ontvangende lidstaat', 'the receiving member state'),
  'T-39': OTHER_STATE,
  'T-40': OTHER_STATE,
  'T-41': HOLDING,
  'T-42': HOLDING,
  'T-43': SCREENING,
  'T-44': CHILD,
  'T-45': CHILD,
  'T-46': CHILD,
  'T-47': OTHER_STATE,
  'T-48': departure(['dtv', 'ind'], 'wie de herplaatsing uitvoert', 'whoever carries out the relocation'),
  'T-49': IND,
  'T-50': IND,
  'T-51': IND,
  'T-52': IND,
  'T-53': IND,
  'T-54': IND,
  'T-55': CHILD,
  'T-56': CHILD,
  'T-57': CHILD,
  'T-58': CHILD,
  'T-59': IND,
  'T-60': owner(['ind', 'coa'], 'wie het besluit neemt', 'whoever takes the decision'),
  'T-61': owner(['ind', 'coa', 'advocatuur'], 'wie het besluit neemt', 'whoever takes the decision'),
  'T-62': CHILD,
  'T-63': COURT,
  'T-64': HOLDING,
  'T-65': COURT,
  'T-66': COURT,
  'T-67': HOLDING,
  'T-68': HOLDING,
  'T-69': HOLDING,
  'T-70': departure([], 'het gezin zelf, met hulp', 'the family itself, with help'),
  'T-71': CARE,
  'T-72': CARE,
  'T-73': CARE,
  'T-74': owner(
    ['ind', 'dtv', 'avim', 'kmar', 'coa', 'nidos', 'rvdk', 'gi'],
    'de organisatie die het verzoek kreeg',
    'the organisation that received the request',
  ),
  'T-75': owner([], 'de organisatie met het datalek', 'the organisation with the breach'),
  'T-76': owner([], 'de toezichthouder', 'the supervisory authority'),
  'T-77': owner([], 'wie cijfers levert', 'whoever supplies statistics'),
  'T-78': owner([], 'niemand: dit is een regel', 'nobody: this is a rule'),
};
