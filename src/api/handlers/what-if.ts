// Numbers in the rules, and what another number would mean.
import { problem } from '../../contract/problem/problem.ts';
import type { WHAT_IF_ROUTES } from '../../contract/routes/what-if.ts';
import { PARAMETER_IDS, parameterOf } from '../../domain/safeguards/parameters.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

const PARAMETERS_SHOWN = PARAMETER_IDS.map((id) => {
  const { origin, ...parameter } = parameterOf(id);
  const norms = origin.kind === 'choice' ? [] : origin.norms;
  return { id, ...parameter, origin: { kind: origin.kind, norms } };
});

export const WHAT_IF_HANDLERS: Handlers<keyof typeof WHAT_IF_ROUTES> = {
  listParameters: () => ({ status: 200, body: { items: PARAMETERS_SHOWN } }),
  listWhatIf: async ({ useCases }) => ({ status: 200, body: { items: await useCases.listWhatIf() } }),
  askWhatIf: async ({ useCases }, { actor, body }) => {
    const started = await useCases.startWhatIf(actor, body);
    if (started.kind === 'forbidden') return { problem: problem('not-permitted') };
    const { run } = started;
    return { status: 201, body: run, headers: { location: `/v1/wat-als/${run.answerId}` } };
  },
  readWhatIf: async ({ useCases }, { actor, params: { answerId } }) =>
    found(await useCases.readWhatIf(actor, answerId)),
};
