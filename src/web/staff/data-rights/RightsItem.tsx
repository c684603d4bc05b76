// One thing that waits, with the acts that go with it: the officer answers and proposes, the child-rights officer confirms.
import type { RightsListItem } from '../../../views/data-rights.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { Actions, DownloadLink } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { shortDay } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';

type ItemProps = { readonly item: RightsListItem; readonly onDone: () => void };
const SECOND_HAND = 'child-rights-officer';

export function RightsItem({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const { role } = useSignedIn();
  const { reference, dueOn, request, hold, destruction } = item;
  return (
    <Panel title={`${reference}: ${t(`listKinds.${item.kind}`)}`} level={2}>
      <p>{dueOn === null ? t('noDay') : t('dueOn', { day: shortDay(dueOn) })}</p>
      {request && (
        <>
          <p>
            {t(`kinds.${request.kind}`)}.{' '}
            {t('asked', { day: shortDay(request.askedOn), who: t(`askers.${request.askedBy}`) })}
          </p>
          <UserText>{request.what}</UserText>
        </>
      )}
      {hold && <UserText>{hold.reason}</UserText>}
      {destruction && (
        <>
          <p>
            {t(`grounds.${destruction.ground}`)}. {t(`selections.${destruction.selection}`)}.
          </p>
          <UserText>{destruction.reasons}</UserText>
        </>
      )}
      {role.id === SECOND_HAND ? <Confirming item={item} onDone={onDone} /> : <Answering item={item} onDone={onDone} />}
    </Panel>
  );
}

function Answering({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const { dossierId, kind, itemId } = item;
  return (
    <>
      {kind === 'request' && (
        <>
          <AnswerForm item={item} onDone={onDone} />
          <ReasonForm
            {...{ item, onDone, field: 'reason', type: 'ExtendDataRequest', id: { requestId: itemId } }}
            title={t('extendForm')}
            submitLabel={t('extendSend')}
          />
        </>
      )}
      {kind === 'hold' && (
        <ReasonForm
          {...{ item, onDone, field: 'reason', type: 'LiftHold', id: { holdId: itemId } }}
          title={t('liftForm')}
          submitLabel={t('liftSend')}
        />
      )}
      {kind === 'destruction' && (
        <ReasonForm
          {...{ item, onDone, field: 'reason', type: 'WithdrawDestruction', id: { destructionId: itemId } }}
          title={t('withdrawForm')}
          submitLabel={t('withdrawSend')}
        />
      )}
      {kind === 'archive' && (
        <Actions>
          <DownloadLink href={`/v1/dossiers/${dossierId}/archief`}>{t('archivePackage')}</DownloadLink>
        </Actions>
      )}
      {kind !== 'destruction' && kind !== 'hold' && <ProposeForm item={item} onDone={onDone} />}
    </>
  );
}

function Confirming({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  if (item.kind !== 'destruction') return null;
  return (
    <>
      <p>{t('confirmNote')}</p>
      <ReasonForm
        {...{ item, onDone, field: 'reasons', type: 'ConfirmDestruction', id: { destructionId: item.itemId } }}
        title={t('confirmForm')}
        submitLabel={t('confirmSend')}
      />
    </>
  );
}
