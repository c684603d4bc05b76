// Small pieces of wording that many parts share: an outcome, an authority, the value of a fact.
import type { Outcome } from '../../domain/safeguards/safeguard.ts';
import { number, shortDay } from '../text/format.ts';
import { useLanguage, useSay, useText } from '../text/use-text.ts';
import type { IconName } from './Icon.tsx';
import { StatusBadge, type Tone } from './StatusBadge.tsx';

const OUTCOME = {
  met: { tone: 'success', icon: 'check' },
  breached: { tone: 'danger', icon: 'breached' },
  missing: { tone: 'warning', icon: 'missing' },
  'for-human': { tone: 'info', icon: 'human' },
  'not-applicable': { tone: 'neutral', icon: 'none' },
} as const satisfies Record<Outcome, { tone: Tone; icon: IconName }>;

export function OutcomeBadge({ outcome }: { readonly outcome: Outcome }) {
  const t = useText('findings');
  const { tone, icon } = OUTCOME[outcome];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {t(`outcome.${outcome}`)}
    </StatusBadge>
  );
}

/** The value of a fact. Codes are shown as words; nothing is ever shown as known that is not. */
export function FactValue({ value }: { readonly value: unknown }) {
  const t = useText('common');
  const language = useLanguage();
  const say = useSay();
  const words = (one: unknown): string => {
    if (one === null || one === undefined || one === '') return t('unknown');
    if (typeof one === 'boolean') return t(one ? 'yes' : 'no');
    if (typeof one === 'number') return number(one, language);
    if (Array.isArray(one)) return one.length === 0 ? t('none') : one.map(words).join(', ');
    if (typeof one === 'object' && 'nl' in one && 'en' in one) return say(one as { nl: string; en: string });
    return String(one).replaceAll('_', ' ');
  };
  return <bdi>{words(value)}</bdi>;
}

/** A day in figures that never breaks over two lines; also takes a moment. */
export function ShortDay({ day }: { readonly day: string }) {
  return <time className="vo-nowrap">{shortDay(day)}</time>;
}
