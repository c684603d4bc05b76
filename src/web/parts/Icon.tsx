// The icons of the application, by what they mean here. Always decoration: the words beside them say the same.
import {
  IconAlertCircle,
  IconAlertTriangle,
  IconArrowsSort,
  IconBuildingCommunity,
  IconCheck,
  IconChevronRight,
  IconCircleDashed,
  IconClock,
  IconExternalLink,
  IconFileText,
  IconFlag,
  IconGavel,
  IconHeartHandshake,
  IconHistory,
  IconHome,
  IconInfoCircle,
  IconLanguage,
  IconListCheck,
  IconLock,
  IconLogout,
  IconMenu2,
  IconMessageCircle,
  IconMinus,
  IconScale,
  IconShield,
  IconShieldOff,
  IconSortAscending,
  IconSortDescending,
  IconUserCircle,
  IconUserQuestion,
  IconUsers,
  IconX,
} from '@tabler/icons-react';
import './icon.css';

const ICONS = {
  alert: IconAlertCircle,
  warning: IconAlertTriangle,
  sort: IconArrowsSort,
  organisation: IconBuildingCommunity,
  check: IconCheck,
  forward: IconChevronRight,
  missing: IconCircleDashed,
  clock: IconClock,
  external: IconExternalLink,
  document: IconFileText,
  flag: IconFlag,
  decision: IconGavel,
  interests: IconHeartHandshake,
  history: IconHistory,
  home: IconHome,
  info: IconInfoCircle,
  language: IconLanguage,
  tasks: IconListCheck,
  lock: IconLock,
  signOut: IconLogout,
  menu: IconMenu2,
  hearing: IconMessageCircle,
  none: IconMinus,
  weighing: IconScale,
  shield: IconShield,
  breached: IconShieldOff,
  sortUp: IconSortAscending,
  sortDown: IconSortDescending,
  person: IconUserCircle,
  human: IconUserQuestion,
  family: IconUsers,
  close: IconX,
} as const;

export type IconName = keyof typeof ICONS;

const DIRECTIONAL: ReadonlySet<IconName> = new Set(['forward', 'signOut']);

type IconProps = { readonly name: IconName; readonly size?: number };

export function Icon({ name, size = 20 }: IconProps) {
  const Drawing = ICONS[name];
  const mirrored = DIRECTIONAL.has(name) ? ' vo-icon--mirrored' : '';
  return <Drawing size={size} stroke={1.75} aria-hidden={true} focusable={false} className={`vo-icon${mirrored}`} />;
}
