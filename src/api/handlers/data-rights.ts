// Rights over data: of one dossier, the list of the data-protection officer, periods, and certificates of destruction.

import { createHash } from 'node:crypto';
import { problem } from '../../contract/problem/problem.ts';
import type { DATA_RIGHTS_ROUTES } from '../../contract/routes/data-rights.ts';
import { LETTER_ISSUE_REFUSALS } from '../../domain/dossier/letter-issue.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

/** No name and no number of a child: a file name travels further than the file. */
const asFile = (name: string, bytes: Buffer) => ({
  'content-disposition': `attachment; filename="${name}"`,
  'repr-digest': `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
});

export const DATA_RIGHTS_HANDLERS: Handlers<keyof typeof DATA_RIGHTS_ROUTES> = {
  readDataRights: async ({ useCases }, { actor, params }) =>
    found(await useCases.readDataRights(actor, params.dossierId)),
  takePersonalData: async (
    { useCases },
    { actor, params, query: { verzoek: requestId, vorm: form, taal: language } },
  ) => {
    const answer = found(await useCases.readPersonalData(actor, { ...params, requestId, form, language }));
    if ('problem' in answer) return answer;
    if (answer.body.kind === 'not-here') return { problem: problem('no-pdf-here') };
    return {
      status: 200,
      file: { media: form === 'pdf' ? 'application/pdf' : 'application/json', bytes: answer.body.bytes },
      headers: asFile(`gegevens-${requestId}.${form}`, answer.body.bytes),
    };
  },
  archiveDossier: async ({ useCases }, { actor, params: { dossierId } }) => {
    const answer = found(await useCases.archiveDossier(actor, dossierId));
    if ('problem' in answer) return answer;
    const archived = answer.body;
    if (archived.kind === 'not-here') return { problem: problem('no-pdf-here') };
    if (archived.kind === 'incomplete') {
      const { title, remedy, norms } = LETTER_ISSUE_REFUSALS['letter-incomplete'];
      const details = { decisions: archived.decisionIds };
      return {
        problem: {
          code: 'letter-incomplete',
          status: 409,
          title,
          detail: remedy,
          rest: { norms: [...norms], details },
        },
      };
    }
    return {
      status: 200,
      file: { media: 'application/zip', bytes: archived.bytes },
      headers: asFile(`archief-${dossierId}.zip`, archived.bytes),
    };
  },
  listDataRights: async ({ useCases }, { actor, query: { soort: kind, tot: upTo, na: after, limiet: limit } }) =>
    found(await useCases.listDataRights(actor, { kind, upTo, after, limit })),
  listRetention: ({ useCases }) => ({ status: 200, body: { items: useCases.listRetention() } }),
  listDestructions: async ({ useCases }, { actor, query: { na: after, limiet: limit } }) =>
    found(await useCases.listDestructions(actor, { after, limit })),
  readDestruction: async ({ useCases }, { actor, params }) =>
    found(await useCases.readDestruction(actor, params.certificateId)),
};
