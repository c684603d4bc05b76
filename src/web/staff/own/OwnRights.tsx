// What the child or a parent asked about what was written down, with the answer; and asking something, in plain words.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { useRead } from '../../connection/use-read.ts';
import { Actions, DownloadLink } from '../../parts/Action.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Loading } from '../../parts/Loading.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { OwnRequestForm } from './OwnRequestForm.tsx';
import type { Asking } from './own-reader.ts';

const TAKEN: readonly string[] = ['access', 'portability'];

export function OwnRights({ reader }: { readonly reader: Asking }) {
  const t = useText('own');
  const { sheet } = useSheet();
  const { data, failure, loading, reload } = useRead<DataRightsView>(`/v1/dossiers/${sheet.dossierId}/gegevensrechten`);
  const again = () => void reload();
  return (
    <>
      <TopicHeading>{t(`${reader}.topic.dataRights`)}</TopicHeading>
      <p className="vo-readable">{t(`${reader}.rightsIntro`)}</p>
      {failure !== undefined && <ErrorState failure={failure} onRetry={again} level={3} />}
      {loading && data === undefined && <Loading lines={6} />}
      {data !== undefined && (
        <>
          <Panel title={t(`${reader}.asked`)} level={3}>
            {data.requests.length === 0 && <p>{t(`${reader}.askedNothing`)}</p>}
            {data.requests.length > 0 && (
              <PartedList label={t(`${reader}.asked`)}>
                {data.requests.map((request) => (
                  <li key={request.requestId}>
                    <OneRequest request={request} rights={data} reader={reader} />
                  </li>
                ))}
              </PartedList>
            )}
          </Panel>
          <Panel title={t(`${reader}.askTitle`)} level={3}>
            <OwnRequestForm reader={reader} onDone={again} />
          </Panel>
        </>
      )}
    </>
  );
}

type OneProps = {
  readonly request: DataRightsView['requests'][number];
  readonly rights: DataRightsView;
  readonly reader: Asking;
};

function OneRequest({ request, rights, reader }: OneProps) {
  const t = useText('own');
  const language = useLanguage();
  const { requestId, kind, askedOn, what, dueOn, answer } = request;
  const file = `/v1/dossiers/${rights.dossierId}/persoonsgegevens?verzoek=${requestId}&vorm=pdf&taal=${language}`;
  return (
    <>
      <strong>{t(`${reader}.kinds.${kind}`)}</strong>
      <UserText>{what}</UserText>
      <p>{t('askedOn', { day: longDay(askedOn, language) })}</p>
      {dueOn !== null && <p>{t(`${reader}.due`, { day: longDay(dueOn, language) })}</p>}
      {answer !== null && (
        <>
          <p>{t(`${reader}.answered.${answer.outcome}`, { day: longDay(answer.on, language) })}</p>
          <UserText>{answer.reasons}</UserText>
        </>
      )}
      {rights.mayTakeOut && TAKEN.includes(kind) && (
        <Actions>
          <DownloadLink href={file}>{t(`${reader}.take`)}</DownloadLink>
        </Actions>
      )}
    </>
  );
}
