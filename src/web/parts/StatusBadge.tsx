// A status in words with an icon and a soft colour. The colour never carries the meaning alone.
import type { PropsWithChildren } from 'react';
import { Icon, type IconName } from './Icon.tsx';
import './status-badge.css';

export type Tone = 'info' | 'danger' | 'success' | 'neutral' | 'warning';

const ICON = {
  info: 'clock',
  danger: 'alert',
  success: 'check',
  neutral: 'none',
  warning: 'warning',
} as const satisfies Record<Tone, IconName>;

type StatusBadgeProps = PropsWithChildren<{ readonly tone: Tone; readonly icon?: IconName }>;

export function StatusBadge({ tone, icon = ICON[tone], children }: StatusBadgeProps) {
  return (
    <span className={`vo-badge vo-badge--${tone}`}>
      <Icon name={icon} size={16} />
      <span>{children}</span>
    </span>
  );
}
