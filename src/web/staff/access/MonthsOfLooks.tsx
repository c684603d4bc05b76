// How often was looked, in one sentence a month; the latest months first, older ones one press away.
import type { LooksOfMonth } from '../../../views/looks.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { longMonth } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

const SHOWN = 3;

export function MonthsOfLooks({
  months,
  child,
}: {
  readonly months: readonly LooksOfMonth[];
  readonly child: boolean;
}) {
  const t = useText('access');
  if (months.length === 0) return null;
  return (
    <Panel title={t(child ? 'child.often' : 'often')} level={3}>
      <Sentences months={months.slice(0, SHOWN)} />
      {months.length > SHOWN && (
        <Disclosure summary={t('oftenBefore')}>
          <Sentences months={months.slice(SHOWN)} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Sentences({ months }: { readonly months: readonly LooksOfMonth[] }) {
  const t = useText('access');
  const language = useLanguage();
  return (
    <ul className="vo-plain-list">
      {months.map(({ month, organisations, times }) => (
        <li key={month}>{t('looked', { count: organisations, month: longMonth(month, language), times })}</li>
      ))}
    </ul>
  );
}
