// One thing that waits, with the acts that go with it: the officer answers and proposes, the child-rights officer confirms.
import { useSignedIn } from '../../connection/session.tsx';
import { TextLink } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { shortDay } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { ArchiveForms } from './ArchiveForms.tsx';
import { HoldForm } from './HoldForm.tsx';
import { OfficerRectifyForm } from './OfficerRectifyForm.tsx';
import { ProposeForm } from './ProposeForm.tsx';
import { ReasonForm } from './ReasonForm.tsx';
import { LiftRestrictionForm, RestrictForm } from './RestrictForms.tsx';
import type { ItemProps } from './use-item-form.ts';

const SECOND_HAND = 'child-rights-officer';

export function RightsItem({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const { role } = useSignedIn();
  const { reference, dueOn, request, restriction, hold, destruction } = item;
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
      {restriction && (
        <>
          <p>{t(`restrictGrounds.${restriction.ground}`)}</p>
          <UserText>{restriction.reason}</UserText>
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
      {role.id !== SECOND_HAND && (
        <TextLink to={`/gegevensrechten/${item.dossierId}/inzagen`}>{t('looksTitle')}</TextLink>
      )}
      {role.id === SECOND_HAND ? <Confirming item={item} onDone={onDone} /> : <Answering item={item} onDone={onDone} />}
    </Panel>
  );
}

function Answering({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const { kind, itemId, request } = item;
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
          <RestrictForm item={item} onDone={onDone} />
          {request?.kind === 'rectification' && <OfficerRectifyForm item={item} onDone={onDone} />}
        </>
      )}
      {kind === 'restriction' && <LiftRestrictionForm item={item} onDone={onDone} />}
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
      {kind === 'archive' && <ArchiveForms item={item} onDone={onDone} />}
      {kind !== 'hold' && <HoldForm item={item} onDone={onDone} />}
      {kind !== 'destruction' && kind !== 'hold' && <ProposeForm item={item} onDone={onDone} />}
    </>
  );
}

function Confirming({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  return (
    <>
      {item.kind === 'destruction' && (
        <>
          <p>{t('confirmNote')}</p>
          <ReasonForm
            {...{ item, onDone, field: 'reasons', type: 'ConfirmDestruction', id: { destructionId: item.itemId } }}
            title={t('confirmForm')}
            submitLabel={t('confirmSend')}
          />
        </>
      )}
      {item.kind !== 'hold' && <HoldForm item={item} onDone={onDone} />}
    </>
  );
}
