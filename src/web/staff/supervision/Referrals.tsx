// Where the child was referred to, and whether somebody said that they received it.
import { useOrganisationName } from '../../connection/organisations.tsx';
import { useSignedIn } from '../../connection/session.tsx';
import { useDone } from '../../parts/Done.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ConfirmForm } from './ConfirmForm.tsx';
import { ReferForm } from './ReferForm.tsx';

export function Referrals() {
  const t = useText('supervision');
  const { sheet } = useSheet();
  const { organisation } = useSignedIn();
  const { notice, tell } = useDone();
  const { referrals, mayGive } = sheet;
  const mine = referrals.filter(({ referred, confirmed }) => !confirmed && referred.to === organisation.id);
  return (
    <Panel title={t('referralsTitle')} level={3}>
      {notice}
      {referrals.length === 0 && <EmptyState title={t('referralsNone')} level={3} />}
      {referrals.map((each) => (
        <OneReferral key={each.referred.referralId} each={each} />
      ))}
      {mine.length > 0 && (
        <MayGive mayGive={mayGive} type="ConfirmReferral">
          {mine.map(({ referred: { referralId } }) => (
            <ConfirmForm key={referralId} referralId={referralId} onDone={() => tell(t('confirmDone'))} />
          ))}
        </MayGive>
      )}
      <MayGive mayGive={mayGive} type="ReferToChildProtection">
        <ReferForm />
      </MayGive>
    </Panel>
  );
}

type Referral = ReturnType<typeof useSheet>['sheet']['referrals'][number];

function OneReferral({ each: { referred, confirmed } }: { readonly each: Referral }) {
  const t = useText('supervision');
  const language = useLanguage();
  const nameOf = useOrganisationName();
  return (
    <div className="vo-stack vo-stack--small">
      <span className="vo-row">
        <strong>{t('referredTo', { name: nameOf(referred.to), day: longDay(referred.referredOn, language) })}</strong>
        {referred.urgent && <StatusBadge tone="danger">{t('urgent')}</StatusBadge>}
        {confirmed === undefined && <StatusBadge tone="warning">{t('notReceived')}</StatusBadge>}
      </span>
      <UserText>{referred.why}</UserText>
      {confirmed !== undefined && (
        <>
          <p className="vo-muted">
            {t('received', { day: longDay(confirmed.receivedOn, language), name: confirmed.receivedBy })}
          </p>
          <UserText>{confirmed.nextStep}</UserText>
        </>
      )}
    </div>
  );
}
