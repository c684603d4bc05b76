import { byOf } from '../../basics/actor.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import type { Context } from '../context.ts';
import type { LimitExtended } from '../limit-extension.ts';
import type { MilestoneRecorded, ProcedureClosed, ProcedureOpened } from '../procedures.ts';
import type {
  AnswerDataRequest,
  DataRequestAnswered,
  DataRequested,
  DataRequestKind,
  ExtendDataRequest,
  RequestData,
} from './data-request-record.ts';
import type { RightsHeld, Trailed } from './held.ts';
import { type AboutChild, type Unrepresented, unrepresented } from './represented.ts';

export type DataRequestRefusal = {
  readonly code:
    | 'data-request-exists'
    | 'data-request-in-the-future'
    | 'data-request-parent-unnamed'
    | 'data-request-about-nothing'
    | 'data-request-not-found'
    | 'data-request-answered-already'
    | 'data-refusal-without-remedies'
    | 'data-answer-not-carried-out'
    | `data-answer-${Unrepresented}`
    | 'data-request-extended-already';
};

type File = Trailed & {
  readonly rights: RightsHeld;
  readonly procedures: readonly { readonly opened: { readonly procedureId: string } }[];
  readonly extensions: readonly LimitExtended[];
};
type Asked = DataRequested | ProcedureOpened | MilestoneRecorded;
type Answered = DataRequestAnswered | MilestoneRecorded | ProcedureClosed;

/** Refuses: one that is there, lies ahead, is a nameless parent’s, or is about an entry that is not here. */
export function requestData(
  command: RequestData,
  file: File,
  { today, actor }: Context,
): Result<Asked[], DataRequestRefusal> {
  const { type: _, ...request } = command;
  const { requestId: procedureId, subject, subjectName, askedOn, aboutVersion } = request;
  if (file.procedures.some(({ opened }) => opened.procedureId === procedureId))
    return refuse({ code: 'data-request-exists' });
  if (askedOn > today) return refuse({ code: 'data-request-in-the-future' });
  if (subject === 'parent' && subjectName === undefined) return refuse({ code: 'data-request-parent-unnamed' });
  if (aboutVersion !== undefined && !file.trail.some(({ version }) => version === aboutVersion))
    return refuse({ code: 'data-request-about-nothing' });
  const given = { on: today, by: byOf(actor) };
  return ok([
    { type: 'DataRequested', ...given, ...request },
    {
      ...{ type: 'ProcedureOpened', ...given, procedureId, kind: 'data-request', subject, openedOn: askedOn },
      ...(subjectName !== undefined && { subjectName }),
    },
    {
      ...{ type: 'MilestoneRecorded', ...given, procedureId, milestone: 'data-asked', day: askedOn },
      source: request.askedByName,
    },
  ]);
}

/** Refuses: no open request, a no without remedies, a yes to whom the child does not send, and to what was not done. Norm: GDPR 12(3), 12(4). */
export function answerDataRequest(
  command: AnswerDataRequest,
  file: File & AboutChild,
  context: Context,
): Result<Answered[], DataRequestRefusal> {
  const { rights } = file;
  const { today, actor } = context;
  const { type: _, ...answer } = command;
  const { requestId: procedureId, outcome } = answer;
  const open = openRequest(rights, procedureId);
  if (!open.ok) return open;
  if (outcome !== 'granted' && !answer.remediesTold) return refuse({ code: 'data-refusal-without-remedies' });
  const lacks = unrepresented({ ...open.value, ...representing(answer) }, file, context);
  if (outcome !== 'refused' && lacks) return refuse({ code: `data-answer-${lacks}` });
  if (outcome !== 'refused' && !carriedOut(rights, open.value)) return refuse({ code: 'data-answer-not-carried-out' });
  const given = { on: today, by: byOf(actor) };
  return ok([
    { type: 'DataRequestAnswered', ...given, ...answer },
    { type: 'MilestoneRecorded', ...given, procedureId, milestone: 'data-answered', day: today, source: actor.name },
    {
      ...{ type: 'ProcedureClosed', ...given, procedureId, closedOn: today },
      outcome: outcome === 'refused' ? 'refused' : 'granted',
    },
  ]);
}

/** What whoever answers found out of who asks: it goes before what was said at the start. */
const representing = ({ mandate, authority }: Pick<AnswerDataRequest, 'mandate' | 'authority'>) => ({
  ...(mandate !== undefined && { mandate }),
  ...(authority !== undefined && { authority }),
});

/** Two months more, once. Whether it came in time is worked out with the limit. Norm: GDPR 12(3). */
export function extendDataRequest(
  { requestId, reason }: ExtendDataRequest,
  { rights, extensions }: File,
  { today, actor }: Context,
): Result<LimitExtended[], DataRequestRefusal> {
  const open = openRequest(rights, requestId);
  if (!open.ok) return open;
  const limit = `T-74:${requestId}`;
  if (extensions.some((each) => each.limit === limit)) return refuse({ code: 'data-request-extended-already' });
  return ok([{ type: 'LimitExtended', on: today, by: byOf(actor), limit, extension: 'complex', reason }]);
}

function openRequest({ requests }: RightsHeld, id: string): Result<DataRequested, DataRequestRefusal> {
  const held = requests.find(({ asked }) => asked.requestId === id);
  if (!held) return refuse({ code: 'data-request-not-found' });
  return held.answered ? refuse({ code: 'data-request-answered-already' }) : ok(held.asked);
}

/** A yes stands only where what was asked for is in the dossier. Access and portability are given from here at any moment. */
function carriedOut(rights: RightsHeld, { kind, requestId }: DataRequested): boolean {
  const of = (each: { readonly requestId?: string | undefined }): boolean => each.requestId === requestId;
  const done: Readonly<Record<DataRequestKind, () => boolean>> = {
    access: () => true,
    portability: () => true,
    rectification: () => rights.rectifications.some(({ rectified }) => of(rectified)),
    // To stop for a while is no yes: what was objected to is not used again.
    objection: () => rights.restrictions.some(({ restricted, lifted }) => of(restricted) && !lifted),
    restriction: () => rights.restrictions.some(({ restricted }) => of(restricted)),
    erasure: () => rights.destructions.some(({ proposed, withdrawn }) => of(proposed) && !withdrawn),
  };
  return done[kind]();
}
