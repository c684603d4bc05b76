// What the letter still lacks, each with a link to the place where it is written.
import { Fragment } from 'react';
import type { BuildingBlockView } from '../../../views/building-block.ts';
import { JumpLink } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { placeOf } from './places.ts';

export function MissingPanel({ block: { missing } }: { readonly block: BuildingBlockView }) {
  const t = useText('motivation');
  const say = useSay();
  // At the start every part lacks its text: one line, not seventeen times the same sentence.
  const bare = missing.filter(({ why }) => why === 'not-written');
  const said = missing.filter(({ why }) => why !== 'not-written');
  const badge = (
    <StatusBadge tone={missing.length > 0 ? 'warning' : 'success'}>
      {missing.length > 0 ? t('missingCount', { count: missing.length }) : t('complete')}
    </StatusBadge>
  );
  return (
    <Panel title={t('missingTitle')} level={3} beside={badge}>
      {missing.length === 0 ? (
        <p>{t('missingNone')}</p>
      ) : (
        <ul className="vo-facts">
          {said.map(({ part, why, title, words }) => (
            <li key={`${part}-${why}`}>
              <JumpLink to={placeOf(part)}>{say(title)}</JumpLink>
              <span className="vo-muted"> – {say(words)}</span>
            </li>
          ))}
          {bare.length > 0 && (
            <li>
              {t('missingText')}{' '}
              {bare.map(({ part, title }, index) => (
                <Fragment key={part}>
                  {index > 0 && ', '}
                  <JumpLink to={placeOf(part)}>{say(title)}</JumpLink>
                </Fragment>
              ))}
            </li>
          )}
        </ul>
      )}
    </Panel>
  );
}
