// Which safeguards get another effect: before a legal owner sends something, and in the log of what was sent.
import type { EffectChangeView } from '../../../contract/norms.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export function EffectChanges({ changes }: { readonly changes: readonly EffectChangeView[] }) {
  const t = useText('normPage');
  const words = useText('findings');
  const say = useSay();
  const catalogue = useCatalogue();
  if (changes.length === 0) return <p>{t('effectNone')}</p>;
  return (
    <ul className="vo-facts">
      {changes.map(({ safeguard, from, to }) => (
        <li key={safeguard}>
          {t('effectLine', {
            safeguard: say(catalogue.safeguard(safeguard)?.title ?? safeguard),
            from: words(`effectShort.${from}`),
            to: words(`effectShort.${to}`),
          })}
        </li>
      ))}
    </ul>
  );
}
