// What is for oversight alone, and the words for whoever is not; rights themselves are the server’s.
import type { PropsWithChildren } from 'react';
import { useSignedIn } from '../../connection/session.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';

export function OversightOnly({ children }: PropsWithChildren) {
  const t = useText('oversight');
  const { watches } = useSignedIn();
  if (watches) return children;
  return (
    <Panel title={t('only')}>
      <p className="vo-readable">{t('onlyText')}</p>
    </Panel>
  );
}
