// What the periods add up to. Counts of one child: no score, no comparison. What nobody recorded says so.
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';

export function Figures() {
  const t = useText('living');
  const common = useText('common');
  const { sheet } = useSheet();
  const { moves, emergency, withoutSchool, stay } = sheet.living.figures;
  const count = (value: number | undefined) => (value === undefined ? t('notRecorded') : String(value));
  return (
    <Panel title={t('figuresTitle')} level={3}>
      <p className="vo-muted vo-readable">{t('figuresHint')}</p>
      <DescriptionList
        items={[
          {
            term: t('stayYears'),
            description: stay === undefined ? t('notRecorded') : common('years', { count: stay.years }),
          },
          {
            term: t('stayShare'),
            description: stay?.shareOfLife === undefined ? t('notRecorded') : t('percent', { count: stay.shareOfLife }),
          },
          ...(stay?.phases ?? []).map(({ phase, shareHere }) => ({
            term: t(`phase.${phase}`),
            description: t('percent', { count: shareHere }),
          })),
          { term: t('movesTotal'), description: count(moves?.total) },
          { term: t('movesYear'), description: count(moves?.last12Months) },
          { term: t('movesSchool'), description: count(moves?.thisSchoolYear) },
          { term: t('emergencyNow'), description: count(emergency?.now) },
          { term: t('emergencyTotal'), description: count(emergency?.total) },
          { term: t('schoolNow'), description: count(withoutSchool?.now) },
          { term: t('schoolTotal'), description: count(withoutSchool?.total) },
        ]}
      />
    </Panel>
  );
}
