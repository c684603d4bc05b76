// The eleven elements with where each stands, and the way into each.
import type { ElementKey } from '../../../domain/dossier/elements.ts';
import { TextLink } from '../../parts/Action.tsx';
import type { IconName } from '../../parts/Icon.tsx';
import { ItemList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { type ElementState, stateOf } from './element-values.ts';

const LOOK = {
  filled: { tone: 'success', icon: 'check' },
  unknown: { tone: 'warning', icon: 'human' },
  notRelevant: { tone: 'neutral', icon: 'none' },
  empty: { tone: 'neutral', icon: 'missing' },
} as const satisfies Record<ElementState, { tone: Tone; icon: IconName }>;

export const elementAddress = (dossierId: string, key: ElementKey): string =>
  `${topicAddress(dossierId, 'assessment')}?onderdeel=${key}`;

export function ElementStateBadge({ state }: { readonly state: ElementState }) {
  const t = useText('assessment');
  return (
    <StatusBadge tone={LOOK[state].tone} icon={LOOK[state].icon}>
      {t(`state.${state}`)}
    </StatusBadge>
  );
}

export function ElementList() {
  const t = useText('assessment');
  const language = useLanguage();
  const { sheet } = useSheet();
  const done = sheet.elements.filter(({ element }) => element !== undefined).length;
  const progress = t('progress', { done, total: sheet.elements.length });
  return (
    <Panel title={t('listTitle')} level={3} beside={<span className="vo-muted">{progress}</span>}>
      <ItemList
        numbered
        items={sheet.elements.map(({ key, element }) => ({
          key,
          name: <TextLink to={elementAddress(sheet.dossierId, key)}>{t(`name.${key}`)}</TextLink>,
          badge: <ElementStateBadge state={stateOf(element)} />,
          detail: element && t('lastChanged', { day: longDay(element.on, language) }),
        }))}
      />
    </Panel>
  );
}
