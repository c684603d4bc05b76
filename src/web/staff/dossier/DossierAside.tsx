// Beside every screen of a dossier: how far the four steps are, which time limits run, and who stands beside the child.
import type { Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Timeline } from '../../parts/Timeline.tsx';
import { UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { topicAddress } from './addresses.ts';
import { CallWhom } from './CallWhom.tsx';
import { fourSteps } from './four-steps.ts';
import { Limits } from './Limits.tsx';
import { readsPart } from './reads-part.ts';

export function DossierAside({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const language = useLanguage();
  const entries = fourSteps(sheet).map(({ step, status, on }) => ({
    key: step,
    title: t(`step.${step}`),
    status,
    detail: status === 'current' ? t(`stepNow.${step}`) : undefined,
    ...(on !== undefined && { when: longDay(on, language) }),
  }));
  if (readsPart(sheet))
    return (
      <>
        <Limits limits={sheet.limits} dossierId={sheet.dossierId} />
        <CallWhom sheet={sheet} />
      </>
    );
  return (
    <>
      <Panel title={t('stepsTitle')}>
        <Timeline entries={entries} />
        <TextLink to={topicAddress(sheet.dossierId, 'steps')}>{t('toSteps')}</TextLink>
      </Panel>
      <Limits limits={sheet.limits} dossierId={sheet.dossierId} />
      <Panel title={t('besideTitle')}>
        <Protectors sheet={sheet} />
      </Panel>
      <CallWhom sheet={sheet} />
    </>
  );
}

function Protectors({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const current = sheet.protectors.filter(({ endedOn }) => endedOn === undefined);
  if (current.length === 0)
    return (
      <>
        <p>{t('nobodyBeside')}</p>
        <TextLink to={topicAddress(sheet.dossierId, 'protection')}>{t('toProtection')}</TextLink>
      </>
    );
  return (
    <DescriptionList
      items={current.map(({ kind, name, organisation, protectorId }) => ({
        key: protectorId,
        term: t(`protector.${kind}`),
        description: <UserWords>{`${name}, ${organisation}`}</UserWords>,
      }))}
    />
  );
}
