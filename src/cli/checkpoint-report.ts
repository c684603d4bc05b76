// The words of `voorop checkpoint` and of checkpoints in `voorop verify`. Dutch first, English beside it. Pure.
import type { Compared } from '../application/compare-checkpoints.ts';
import type { Made } from '../application/make-checkpoint.ts';
import type { CheckpointFault } from '../domain/proof/compare-checkpoints.ts';
import type { CheckpointsFound, KeptFault } from '../store/verify-checkpoints.ts';

type Says = readonly [nl: string, en: string];

const FAULT: Readonly<Record<CheckpointFault, Says>> = {
  'signature-wrong': ['de handtekening klopt niet', 'the signature is wrong'],
  'root-differs': [
    'de afdrukken leiden niet naar de wortel die is getekend',
    'the prints do not lead to the root that was signed',
  ],
  'other-key': ['is met een andere sleutel getekend', 'was signed with another key'],
  'same-number-other-content': [
    'er zijn twee verschillende ankers met dit nummer',
    'there are two different checkpoints with this number',
  ],
  'does-not-continue': [
    'gaat niet verder waar het eerdere anker ophield: het verleden is veranderd',
    'does not continue where the earlier one ended: the past was changed',
  ],
  'previous-differs': ['noemt een ander vorig anker', 'names another previous checkpoint'],
  'counts-shrank': ['heeft minder dan het eerdere anker', 'has less than the earlier one'],
  'time-runs-back': ['is vóór het eerdere anker gemaakt', 'was made before the earlier one'],
};

const KEPT: Readonly<Record<KeptFault, Says>> = {
  missing: ['is weg', 'is gone'],
  'statement-changed': ['is later veranderd', 'was changed later'],
  'signature-wrong': FAULT['signature-wrong'],
  'previous-differs': FAULT['previous-differs'],
  'other-key': ['is met een andere sleutel getekend dan uw bestand', 'was signed with another key than your file'],
  'root-differs': FAULT['root-differs'],
  'tree-changed': ['de boom eronder is later veranderd', 'the tree below it was changed later'],
  'not-the-delivered-one': ['is niet het anker dat u bewaarde', 'is not the checkpoint that you kept'],
};

export const madeReport = (made: Made | undefined, folder: string | undefined): string => {
  if (!made) return lines(['Er is nog niets om vast te leggen. / There is nothing to record yet.']);
  const { number, madeAt, streams, events, root } = made.checkpoint.statement;
  return lines([
    `Anker ${number} / checkpoint ${number}, ${madeAt}`,
    `${streams} reeksen, ${events} gebeurtenissen, ${made.changed} veranderd / streams, events, changed`,
    `Wortel / root: ${root}`,
    ...(folder === undefined ? [] : [`Bestand in / file in: ${folder}`]),
  ]);
};

export const comparedReport = (compared: Compared): string => {
  switch (compared.kind) {
    case 'no-checkpoint':
      return lines([
        `${compared.path}: dit is geen anker. / This is no checkpoint.`,
        ...compared.fields.slice(0, MOST_FIELDS).map((field) => `  ${field}`),
      ]);
    case 'apart':
      return lines([
        `Anker ${compared.to} gaat verder vanaf anker ${compared.since}, niet vanaf ${compared.from}. Geef ook de ankers ertussen, of haal ${compared.to} op vanaf ${compared.from}.`,
        `Checkpoint ${compared.to} continues from ${compared.since}, not from ${compared.from}. Give those in between too, or fetch ${compared.to} since ${compared.from}.`,
      ]);
    case 'compared':
      return lines(
        compared.found.length === 0
          ? [
              `Anker ${compared.to} bevat alles van anker ${compared.from}. / Checkpoint ${compared.to} holds all of ${compared.from}.`,
              'Of de dossiers zelf nog kloppen, ziet u met verify --checkpoint op de database. / Whether the dossiers still fit shows verify --checkpoint.',
            ]
          : compared.found.flatMap(({ number, against, why }) => {
              const [nl, en] = FAULT[why];
              const beside = against === undefined ? '' : ` (${against})`;
              return [`  anker ${number}${beside}: ${nl}.`, `  checkpoint ${number}${beside}: ${en}.`];
            }),
      );
  }
};

/** What stands below the report of the chains. */
export const keptReport = ({ checkpoints, anchored, faults }: CheckpointsFound): string =>
  lines([
    `${checkpoints} ankers, ${anchored} einden erin / checkpoints, ends in them`,
    ...(faults.length === 0
      ? []
      : [
          'De ankers kloppen niet: / The checkpoints do not fit:',
          ...faults.flatMap(({ number, why }) => [
            `  anker ${number} ${KEPT[why][0]}.`,
            `  checkpoint ${number} ${KEPT[why][1]}.`,
          ]),
        ]),
  ]);

const MOST_FIELDS = 20;
const lines = (all: readonly string[]): string => `${all.join('\n')}\n`;
