// What the periods add up to. Counts of one child: no score, no comparison. What nobody recorded says so.
import type { LivingView } from '../../../views/living.ts';
import { type Described, DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';

export function Figures() {
  const t = useText('living');
  const { sheet } = useSheet();
  const { moves, emergency, withoutSchool, stay } = sheet.living.figures;
  const counts = [
    { term: t('movesTotal'), value: moves?.total },
    { term: t('movesYear'), value: moves?.last12Months },
    { term: t('movesSchool'), value: moves?.thisSchoolYear },
    { term: t('emergencyNow'), value: emergency?.now },
    { term: t('emergencyTotal'), value: emergency?.total },
    { term: t('schoolNow'), value: withoutSchool?.now },
    { term: t('schoolTotal'), value: withoutSchool?.total },
  ];
  const known = counts.filter(({ value }) => value !== undefined);
  return (
    <Panel title={t('figuresTitle')} level={3}>
      <p className="vo-muted vo-readable">{t('figuresHint')}</p>
      <DescriptionList
        items={[
          ...useStayItems(stay),
          ...known.map(({ term, value }) => ({ term, description: String(value) })),
          // All seven as “not recorded” hides what is known; one line says the same.
          ...(known.length === 0
            ? [{ term: t('countsTerm'), description: t('countsNone') }]
            : counts
                .filter(({ value }) => value === undefined)
                .map(({ term }) => ({ term, description: t('notRecorded') }))),
        ]}
      />
    </Panel>
  );
}

/** How long the child is here: in years, as a share of its life, and per phase of growing up. */
function useStayItems(stay: LivingView['figures']['stay']): readonly Described[] {
  const t = useText('living');
  const common = useText('common');
  if (stay === undefined) return [{ term: t('stayYears'), description: t('notRecorded') }];
  const share = stay.shareOfLife;
  return [
    { term: t('stayYears'), description: common('years', { count: stay.years }) },
    { term: t('stayShare'), description: share === undefined ? t('notRecorded') : t('percent', { count: share }) },
    ...stay.phases.map(({ phase, shareHere }) => ({
      term: t(`phase.${phase}`),
      description: t('percent', { count: shareHere }),
    })),
  ];
}
