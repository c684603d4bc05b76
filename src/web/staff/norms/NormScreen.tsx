// One norm: what the register says, what hangs on it, who checked it, and for a legal owner checking or doubting it.
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { NormDetailView } from '../../../contract/norms.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { useRead } from '../../connection/use-read.ts';
import { ButtonLink, TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { useDone } from '../../parts/Done.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { Page, PageHeader } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { DoubtForm, PendingDoubt } from './DoubtForms.tsx';
import { HangsOn } from './HangsOn.tsx';
import { NormBadges } from './NormBadges.tsx';
import { NormHistory } from './NormHistory.tsx';
import { useNormFacts } from './norm-facts.tsx';
import type { NormOnScreen } from './use-norm-form.ts';
import { VerifyForm } from './VerifyForm.tsx';

export function NormScreen() {
  const t = useText('normPage');
  const { id = '' } = useParams();
  const { data, failure, loading, reload } = useRead<NormDetailView>(`/v1/normen/${encodeURIComponent(id)}`);
  const { notice, tell } = useDone();
  const missing = failure?.kind === 'problem' && [400, 404].includes(failure.problem.status);
  return (
    <Page>
      <PageHeader
        title={data === undefined ? t(missing ? 'notFound' : 'open') : `${data.instrument} ${data.provision}`}
      />
      <TextLink to="/normen">{t('back')}</TextLink>
      {missing && (
        <EmptyState title={t('notFound')}>
          <p>{t('notFoundText')}</p>
          <ButtonLink to="/normen">{t('back')}</ButtonLink>
        </EmptyState>
      )}
      {failure !== undefined && !missing && <ErrorState failure={failure} onRetry={() => void reload()} />}
      {loading && data === undefined && <Loading lines={8} />}
      {data !== undefined && <OneNorm norm={data} reload={reload} tell={tell} notice={notice} />}
    </Page>
  );
}

function OneNorm({ notice, ...screen }: NormOnScreen & { readonly notice: ReactNode }) {
  const t = useText('norms');
  const say = useSay();
  const { mayGive } = useSignedIn();
  const { norm } = screen;
  const facts = useNormFacts(norm);
  return (
    <div className="vo-stack">
      <Panel title={t('paraphrase')} beside={<NormBadges norm={norm} />}>
        <p className="vo-readable">{say(norm.paraphrase)}</p>
        <DescriptionList items={facts} />
      </Panel>
      {notice}
      <PendingDoubt {...screen} mayAnswer={mayGive.includes('ConfirmDoubt')} />
      {mayGive.includes('VerifyNorm') && <OwnerForms {...screen} />}
      <NormHistory history={norm.history} />
      <HangsOn norm={norm} />
    </div>
  );
}

function OwnerForms(screen: NormOnScreen) {
  const t = useText('normPage');
  const { authority, verified, pendingDoubt } = screen.norm;
  if (authority === 'advocacy') return <Notice tone="info">{t('advocacy')}</Notice>;
  return (
    <Panel>
      <VerifyForm {...screen} />
      {verified !== 'not-verified' && pendingDoubt === undefined && <DoubtForm {...screen} />}
    </Panel>
  );
}
