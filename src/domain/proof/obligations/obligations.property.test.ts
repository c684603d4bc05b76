// Whatever people did with a dossier: every decision has all eighteen obligations, each says why it is not shown, and no
// decision against a child was adopted while the promises of this system were not shown.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyHistory, lived } from '../../../../tests/support/arbitraries.ts';
import { contextOf } from '../../../../tests/support/given.ts';
import { judge } from '../../decide.ts';
import { foldDossier } from '../../dossier/evolve.ts';
import type { OpenFile } from '../../dossier/state.ts';
import { OBLIGATION_IDS } from './ids.ts';
import { obligationsOn } from './obligations.ts';

const RUNS = { numRuns: 40 };
const dossierIn = fc.record({ steps: anyHistory }).map(({ steps }) => foldDossier(lived(steps)));
const fileIn = (dossier: ReturnType<typeof foldDossier>): readonly OpenFile[] =>
  dossier.state === 'open' ? [dossier.file] : [];

describe('de bewijsplichten van elk dossier', () => {
  it('zijn er alle achttien, met een reden bij alles wat niet is aangetoond en bewijs dat bestaat', () =>
    fc.assert(
      fc.property(dossierIn, (dossier) => {
        const context = contextOf();
        for (const file of fileIn(dossier))
          for (const decision of file.decisions) {
            const found = obligationsOn({ file, decision, ...judge(file, decision, context), today: context.today });
            expect(found.map(({ id }) => id)).toEqual(OBLIGATION_IDS);
            for (const { status, reason, evidence } of found) {
              expect(status === 'met' || (reason !== undefined && reason.nl !== '' && reason.en !== '')).toBe(true);
              for (const { version } of evidence) expect(file.trail[version - 1]?.version).toBe(version);
            }
          }
      }),
      RUNS,
    ));

  it('laten bij een genomen besluit tegen het kind altijd zien dat het kind is gehoord en voorop stond; IVRK art. 3 en 12', () =>
    fc.assert(
      fc.property(dossierIn, (dossier) => {
        for (const { decisions } of fileIn(dossier))
          for (const { receipt } of decisions) {
            if (receipt?.direction !== 'adverse') continue;
            const promised = (receipt.obligations ?? []).filter(({ id }) =>
              ['PO-01', 'PO-03', 'PO-07', 'PO-10'].includes(id),
            );
            expect(promised.filter(({ status }) => status === 'not-met')).toEqual([]);
            expect(promised).toHaveLength(4);
          }
      }),
      { numRuns: 80 },
    ));
});
