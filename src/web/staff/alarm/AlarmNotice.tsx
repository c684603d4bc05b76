// Says on every page, to whoever protects the child, that an alarm was raised, and whether child protection received it.
import type { Sheet } from '../../../views/sheet.ts';
import { Notice } from '../../parts/Notice.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';

export function AlarmNotice({ sheet: { alarms } }: { readonly sheet: Sheet }) {
  const t = useText('alarm');
  const language = useLanguage();
  const [last] = alarms;
  if (last === undefined) return null;
  const { about, why, on, by, receivedOn } = last;
  return (
    <Notice tone={receivedOn === undefined ? 'danger' : 'warning'} title={t('noticeTitle')} level={2}>
      <p>{t('raised', { day: longDay(on, language), about: t(`about.${about}`) })}</p>
      <UserText>{why}</UserText>
      <p>{receivedOn === undefined ? t('notReceived') : t('received', { day: longDay(receivedOn, language) })}</p>
      <ByLine words={t('by')} by={by} />
    </Notice>
  );
}
