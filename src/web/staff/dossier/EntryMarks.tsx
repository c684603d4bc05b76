// Says at what people read that an entry was put right, and what holds instead, or that it may not be used now. With the way to the entry.
import type { Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { shortDay } from '../../text/format.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { eventAddress } from './addresses.ts';

type EntryMarksProps = {
  readonly sheet: Sheet;
  /** Only at these kinds of entry; left out: at every one. */
  readonly about?: readonly string[];
};

export function EntryMarks({ sheet, about }: EntryMarksProps) {
  return sheet.marks
    .filter(({ type }) => about === undefined || about.includes(type))
    .map((mark) => <Mark key={mark.version} mark={mark} dossierId={sheet.dossierId} />);
}

function Mark({ mark, dossierId }: { readonly mark: Sheet['marks'][number]; readonly dossierId: string }) {
  const t = useText('dossier');
  const say = useSay();
  const { title, on, rectified, restrictedOn, version } = mark;
  return (
    <Notice
      tone={restrictedOn === null ? 'info' : 'warning'}
      title={t(restrictedOn === null ? 'marks.rectified' : 'marks.restricted', { what: say(title), day: shortDay(on) })}
      level={3}
    >
      {restrictedOn !== null && <p>{t('marks.restrictedWhat', { day: shortDay(restrictedOn) })}</p>}
      {rectified.map(({ on: rectifiedOn, how, wrong, holds }) => (
        <div key={`${rectifiedOn} ${holds}`}>
          <p>{t(`marks.${how}`, { day: shortDay(rectifiedOn) })}</p>
          <p>{t('marks.wrong')}</p>
          <UserText>{wrong}</UserText>
          <p>{t('marks.holds')}</p>
          <UserText>{holds}</UserText>
        </div>
      ))}
      <TextLink to={eventAddress(dossierId, version)}>{t('marks.toEntry')}</TextLink>
    </Notice>
  );
}
