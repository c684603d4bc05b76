// Says on every page of a dossier that a court or committee asked not to carry something out.
import type { Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { listed, longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';

export function InterimNotice({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('stops');
  const language = useLanguage();
  const held = sheet.interims.filter(({ standing }) => standing !== 'ended');
  if (held.length === 0) return null;
  return (
    <Notice tone="danger" title={t('noticeTitle')} level={2}>
      {held.map(({ recorded: { interimId, body, askedOn, stops }, standing }) => (
        <div key={interimId}>
          <p>
            {t('noticeText', {
              body: t(`body.${body}`),
              day: longDay(askedOn, language),
              stops: listed(
                stops.map((stopped) => t(`stopped.${stopped}`)),
                language,
              ),
            })}
          </p>
          {standing === 'end-unconfirmed' && <p>{t('noticeUnconfirmed')}</p>}
        </div>
      ))}
      <TextLink to={topicAddress(sheet.dossierId, 'procedures')}>{t('noticeGo')}</TextLink>
    </Notice>
  );
}
