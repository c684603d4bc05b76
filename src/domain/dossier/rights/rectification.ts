import { byOf } from '../../basics/actor.ts';
import { organisationOf } from '../../basics/jurisdiction.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import type { Context } from '../context.ts';
import type { RectificationHeld, RestrictionHeld, RightsHeld, Trailed } from './held.ts';
import type { RecipientTold, RectifyStatement, StatementRectified, TellRecipient } from './rectification-record.ts';

export type RectificationRefusal = {
  readonly code:
    | 'rectification-exists'
    | 'rectification-of-nothing'
    | 'rectification-by-another'
    | 'rectification-without-request'
    | 'rectification-not-found'
    | 'recipient-told-of-what'
    | 'recipient-unknown'
    | 'recipient-told-already'
    | 'recipient-told-in-the-future';
};

type File = Trailed & { readonly rights: RightsHeld };

/** Refuses: an entry that is not here, somebody else’s entry, and a request that does not ask for this. */
export function rectifyStatement(
  command: RectifyStatement,
  { trail, rights }: File,
  { today, actor, jurisdiction, recipients = [] }: Context,
): Result<StatementRectified[], RectificationRefusal> {
  const { type: _, ...rectification } = command;
  if (rights.rectifications.some(({ rectified }) => rectified.rectificationId === rectification.rectificationId))
    return refuse({ code: 'rectification-exists' });
  const wrong = trail.find(({ version }) => version === rectification.version);
  if (!wrong) return refuse({ code: 'rectification-of-nothing' });
  const guardsData = organisationOf(jurisdiction, actor.organisation)?.kind === 'data-protection';
  if (!guardsData && wrong.event.by.organisation !== actor.organisation)
    return refuse({ code: 'rectification-by-another' });
  const { requestId } = rectification;
  const asked = rights.requests.find((held) => held.asked.requestId === requestId)?.asked;
  if (requestId !== undefined && asked?.kind !== 'rectification')
    return refuse({ code: 'rectification-without-request' });
  return ok([
    {
      ...{ type: 'StatementRectified', on: today, by: byOf(actor), ...rectification },
      entryType: wrong.event.type,
      recipients: recipients.filter((each) => each !== actor.organisation),
    },
  ]);
}

/** What somebody was told of: something put right, or something that may not be used. */
export const toldOf = (
  { rectifications, restrictions }: RightsHeld,
  { rectificationId, restrictionId }: Pick<TellRecipient, 'rectificationId' | 'restrictionId'>,
): RectificationHeld | RestrictionHeld | undefined =>
  rectificationId === undefined
    ? restrictions.find(({ restricted }) => restricted.restrictionId === restrictionId)
    : rectifications.find(({ rectified }) => rectified.rectificationId === rectificationId);

const receivers = (held: RectificationHeld | RestrictionHeld): readonly string[] =>
  ('rectified' in held ? held.rectified.recipients : held.restricted.recipients) ?? [];

/** Refuses: of both or neither, no such rectification or restriction, an organisation that never received it, told twice, told tomorrow. Norm: GDPR 19. */
export function tellRecipient(
  command: TellRecipient,
  { rights }: File,
  { today, actor }: Context,
): Result<RecipientTold[], RectificationRefusal> {
  const { type: _, ...told } = command;
  if ((told.rectificationId === undefined) === (told.restrictionId === undefined))
    return refuse({ code: 'recipient-told-of-what' });
  const held = toldOf(rights, told);
  if (!held) return refuse({ code: 'rectification-not-found' });
  if (!receivers(held).includes(told.organisation)) return refuse({ code: 'recipient-unknown' });
  if (held.told.some(({ organisation }) => organisation === told.organisation))
    return refuse({ code: 'recipient-told-already' });
  if (told.toldOn > today) return refuse({ code: 'recipient-told-in-the-future' });
  return ok([{ type: 'RecipientTold', on: today, by: byOf(actor), ...told }]);
}
