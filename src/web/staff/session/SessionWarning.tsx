// Says in time that a session is about to end, so that nobody is surprised while typing. What was typed is kept either way.
import { useEffect, useState } from 'react';
import type { Session } from '../../../contract/session.ts';
import { useSession } from '../../connection/session.tsx';
import { Button } from '../../parts/Action.tsx';
import { LiveRegion, Notice } from '../../parts/Notice.tsx';
import { useText } from '../../text/use-text.ts';
import { type Ending, endingOf } from './ending.ts';

const LOOK_EVERY_MS = 5_000;

export function SessionWarning({ session }: { readonly session: Session }) {
  const t = useText('sessions');
  const { check } = useSession();
  const ending = useEnding(session, check);
  return (
    <LiveRegion>
      {ending !== undefined && (
        <div className="vo-page">
          <Notice tone="warning" title={t(`${ending.kind}Title`, { count: ending.minutes })}>
            <p>{t(`${ending.kind}Text`)}</p>
            {ending.kind === 'idle' && (
              <div>
                <Button onClick={() => void check()}>{t('stay')}</Button>
              </div>
            )}
          </Notice>
        </div>
      )}
    </LiveRegion>
  );
}

/** What ends soon. Once it ended, the server is asked: it knows best. */
function useEnding({ idleSeconds, leftSeconds }: Session, check: () => Promise<void>): Ending | undefined {
  const [ending, setEnding] = useState<Ending>();
  useEffect(() => {
    const began = performance.now();
    const look = (): void => {
      const next = endingOf({ idleSeconds, leftSeconds }, began);
      if (next === 'over') void check();
      else setEnding((before) => (before?.kind === next?.kind && before?.minutes === next?.minutes ? before : next));
    };
    look();
    const timer = setInterval(look, LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [idleSeconds, leftSeconds, check]);
  return ending;
}
