// Whether there may be a dossier of this child already: found by name in any script and by sound, among those that this person may open.
// A person decides; nothing is decided by likeness, and what lies out of sight gives no hint.
import { useState } from 'react';
import { Button } from '../../parts/Action.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { useText } from '../../text/use-text.ts';
import { FoundList } from '../find/FoundList.tsx';
import { useFind } from '../find/use-find.ts';

export function MaybeKnown({ name }: { readonly name: string }) {
  const t = useText('opening');
  const { state, search, again } = useFind();
  const [asked, setAsked] = useState('');
  const typed = name.trim();
  const look = () => {
    setAsked(typed);
    void search({ name: typed });
  };
  const stale = asked !== typed;
  return (
    <div className="vo-stack vo-stack--small">
      <p>{t('knownIntro')}</p>
      <div>
        <Button variant="secondary" onClick={look} {...(!/\p{L}/u.test(typed) && { blockedBy: t('knownNoName') })}>
          {t('knownGo')}
        </Button>
      </div>
      <LiveRegion>
        {!stale && state.status === 'busy' && <Loading lines={2} />}
        {!stale && state.status === 'failed' && (
          <ErrorState failure={state.failure} onRetry={() => void again()} level={3} />
        )}
        {!stale && state.status === 'found' && state.found.items.length === 0 && <p>{t('knownNone')}</p>}
        {!stale && state.status === 'found' && state.found.items.length > 0 && (
          <Notice tone="warning" title={t('knownTitle')} level={3}>
            <p>{t('knownText')}</p>
            <FoundList found={state.found} />
          </Notice>
        )}
      </LiveRegion>
    </div>
  );
}
