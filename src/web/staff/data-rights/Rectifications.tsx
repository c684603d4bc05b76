// What was put right: what was wrong, what holds, and who received the wrong one before and was told.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { shortDay } from '../../text/format.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { RectifyForm } from './RectifyForm.tsx';
import { TellForm } from './TellForm.tsx';

type RightsProps = { readonly rights: DataRightsView; readonly onDone: () => void };

export function Rectifications({ rights, onDone }: RightsProps) {
  const t = useText('dataRights');
  const say = useSay();
  const name = useOrganisationName();
  const mayTell = rights.mayGive.includes('TellRecipient');
  return (
    <Panel title={t('rectified')} level={3}>
      {rights.rectifications.length === 0 && <p className="vo-muted">{t('noRectified')}</p>}
      {rights.rectifications.length > 0 && (
        <PartedList label={t('rectified')}>
          {rights.rectifications.map(({ rectificationId, title, on, wrong, holds, recipients }) => (
            <li key={rectificationId}>
              <strong>{`${say(title)}, ${shortDay(on)}`}</strong>
              <p>{t('wasWrong')}</p>
              <UserText>{wrong}</UserText>
              <p>{t('holds')}</p>
              <UserText>{holds}</UserText>
              {recipients.length > 0 && <p>{t('toldAll')}</p>}
              {recipients.map(({ organisation, toldOn }) => (
                <p key={organisation}>
                  {toldOn === null
                    ? t('notTold', { who: name(organisation) })
                    : t('told', { who: name(organisation), day: shortDay(toldOn) })}
                </p>
              ))}
            </li>
          ))}
        </PartedList>
      )}
      {rights.mayGive.includes('RectifyStatement') && <RectifyForm rights={rights} onDone={onDone} />}
      {mayTell && <TellForm rights={rights} onDone={onDone} />}
    </Panel>
  );
}
