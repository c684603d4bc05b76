// How many children each guardian of this child has, as the guardianship body counted them; and the form to count.
import type { Sheet } from '../../../views/sheet.ts';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { CountForm } from './CountForm.tsx';

const TONE = { fits: 'success', near: 'warning', over: 'warning' } as const;

export function Caseload({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('protection');
  const language = useLanguage();
  const guardians = sheet.protectors.filter(
    ({ kind, endedOn }) => endedOn === undefined && (kind === 'guardian' || kind === 'temporary-guardian'),
  );
  if (guardians.length === 0) return null;
  const counts = sheet.caseloads.flatMap(({ counted, load }) => {
    const guardian = guardians.find(({ protectorId }) => protectorId === counted.protectorId);
    return guardian === undefined ? [] : [{ counted, load, name: guardian.name }];
  });
  return (
    <Panel title={t('caseloadTitle')} level={3}>
      {counts.length === 0 && <p className="vo-muted">{t('caseloadNone')}</p>}
      {counts.map(({ counted, load, name }) => (
        <div key={counted.protectorId} className="vo-stack vo-stack--small">
          <span className="vo-row">
            <bdi>
              {t('caseloadShown', { name, count: counted.children, day: longDay(counted.countedOn, language) })}
            </bdi>
            <StatusBadge tone={TONE[load]}>{t(`load.${load}`)}</StatusBadge>
          </span>
          {counted.exceptionalReason !== undefined && <UserText>{counted.exceptionalReason}</UserText>}
        </div>
      ))}
      <MayGive mayGive={sheet.mayGive} type="CountCaseload" who={t('whoCounts')}>
        <CountForm guardians={guardians} />
      </MayGive>
    </Panel>
  );
}
