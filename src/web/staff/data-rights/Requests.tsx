// What was asked about the data of this child or a parent, with its answer, and the overview that may be taken along.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { Actions, DownloadLink } from '../../parts/Action.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { shortDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { RequestForm } from './RequestForm.tsx';

type RightsProps = { readonly rights: DataRightsView; readonly onDone: () => void };
const TAKEN: readonly string[] = ['access', 'portability'];

export function Requests({ rights, onDone }: RightsProps) {
  const t = useText('dataRights');
  return (
    <Panel title={t('requests')} level={3}>
      {rights.requests.length === 0 && <p className="vo-muted">{t('noRequests')}</p>}
      {rights.requests.length > 0 && (
        <PartedList label={t('requests')}>
          {rights.requests.map((request) => (
            <li key={request.requestId}>
              <strong>{t(`kinds.${request.kind}`)}</strong>
              <RequestDetail request={request} rights={rights} />
            </li>
          ))}
        </PartedList>
      )}
      {rights.mayGive.includes('RequestData') && <RequestForm rights={rights} onDone={onDone} />}
    </Panel>
  );
}

type DetailProps = { readonly request: DataRightsView['requests'][number]; readonly rights: DataRightsView };

function RequestDetail({ request, rights }: DetailProps) {
  const t = useText('dataRights');
  const language = useLanguage();
  const { requestId, kind, askedBy, askedOn, what, dueOn, extended, answer } = request;
  const file = (form: string) =>
    `/v1/dossiers/${rights.dossierId}/persoonsgegevens?verzoek=${requestId}&vorm=${form}&taal=${language}`;
  return (
    <>
      <UserText>{what}</UserText>
      <p>{t('asked', { day: shortDay(askedOn), who: t(`askers.${askedBy}`) })}</p>
      {dueOn !== null && <p>{t('due', { day: shortDay(dueOn) })}</p>}
      {extended && <p>{t('extended')}</p>}
      {answer !== null && (
        <>
          <p>{t('answered', { day: shortDay(answer.on), outcome: t(`outcomes.${answer.outcome}`) })}</p>
          <UserText>{answer.reasons}</UserText>
        </>
      )}
      {rights.mayTakeOut && TAKEN.includes(kind) && (
        <Actions>
          <DownloadLink href={file('pdf')}>{t('takePdf')}</DownloadLink>
          <DownloadLink href={file('json')}>{t('takeJson')}</DownloadLink>
        </Actions>
      )}
    </>
  );
}
