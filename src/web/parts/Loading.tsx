// Waiting: grey lines to the eye, one sentence to the ear.
import { useText } from '../text/use-text.ts';
import './states.css';

export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const t = useText('common');
  return (
    <div className="vo-loading" role="status">
      <span className="ams-visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same and never move.
        <span key={line} className="vo-loading__line" aria-hidden="true" />
      ))}
    </div>
  );
}
