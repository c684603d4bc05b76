// Steps or events in order. Where a step stands is said in words as well as drawn.
import type { ReactNode } from 'react';
import { useText } from '../text/use-text.ts';
import { Icon } from './Icon.tsx';
import './timeline.css';

export type TimelineStatus = 'done' | 'current' | 'upcoming';

export type TimelineEntry = {
  readonly key: string;
  readonly title: ReactNode;
  /** A day or moment in words. */
  readonly when?: string;
  readonly detail?: ReactNode;
  /** Left out for things that simply happened. */
  readonly status?: TimelineStatus;
  /** A place to link to. */
  readonly id?: string;
};

const STATUS_KEY = { done: 'stepDone', current: 'stepCurrent', upcoming: 'stepUpcoming' } as const;

export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  const t = useText('common');
  return (
    <ol className="vo-timeline">
      {entries.map(({ key, title, when, detail, status, id }) => (
        <li
          key={key}
          {...(id !== undefined && { id })}
          className={`vo-timeline__step vo-timeline__step--${status ?? 'event'}`}
          {...(status === 'current' && { 'aria-current': 'step' as const })}
        >
          <span className="vo-timeline__mark" aria-hidden="true">
            {status === 'done' && <Icon name="check" size={14} />}
            {status === 'current' && <Icon name="forward" size={14} />}
          </span>
          <span className="vo-timeline__body">
            <span className="vo-timeline__title">{title}</span>
            {status !== undefined && <span className="ams-visually-hidden"> ({t(STATUS_KEY[status])})</span>}
            {when !== undefined && <span className="vo-timeline__when">{when}</span>}
            {detail !== undefined && <span className="vo-timeline__detail">{detail}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
