// From the first page to the others: who looked, and what somebody can ask about what was written down.
import { ButtonLink } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import type { OwnPartProps } from './own-part.ts';

export function OwnGoOn({ sheet, reader }: OwnPartProps) {
  const t = useText('own');
  if (reader === 'worker') return null;
  return (
    <>
      {reader === 'child' && (
        <Panel title={t('child.topic.access')} level={3}>
          <p>{t('child.lookedText')}</p>
          <div>
            <ButtonLink to={topicAddress(sheet.dossierId, 'access')}>{t('child.lookedGo')}</ButtonLink>
          </div>
        </Panel>
      )}
      <Panel title={t(`${reader}.topic.dataRights`)} level={3}>
        <p>{t(`${reader}.rightsText`)}</p>
        <div>
          <ButtonLink to={topicAddress(sheet.dossierId, 'dataRights')}>{t(`${reader}.rightsGo`)}</ButtonLink>
        </div>
      </Panel>
    </>
  );
}
