// Why a planned decision needs a determination, with the norms, and whether it is there. Shown on the overview, with the decision
// and with the determinations themselves.
import type { Sheet } from '../../../views/sheet.ts';
import { ButtonLink } from '../../parts/Action.tsx';
import { Norms } from '../../parts/Norms.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';

type Need = Sheet['determinationNeeds'][number];
type DeterminationNeedsProps = {
  readonly sheet: Sheet;
  /** Only those of this decision. */
  readonly decisionId?: string;
  /** Leads to the page where one is asked for. */
  readonly linked?: boolean;
};

export function DeterminationNeeds({ sheet, decisionId, linked = false }: DeterminationNeedsProps) {
  const t = useText('determination');
  const needs = sheet.determinationNeeds.filter((need) => decisionId === undefined || need.decisionId === decisionId);
  return needs.map((need) => (
    <div key={need.decisionId} className="vo-stack vo-stack--small">
      {need.needs.length > 0 && <Needed need={need} />}
      {need.departs === true && <Departs need={need} />}
      {linked && (
        <div>
          <ButtonLink to={topicAddress(sheet.dossierId, 'determination')}>
            {need.answeredBy === undefined ? t('askFor') : t('title')}
          </ButtonLink>
        </div>
      )}
    </div>
  ));
}

function Needed({ need }: { readonly need: Need }) {
  const t = useText('determination');
  const say = useSay();
  const { answeredBy, outcome } = need;
  return (
    <Notice
      tone={answeredBy === undefined ? 'warning' : 'success'}
      title={t('neededTitle', { decision: say(need.decisionName).toLowerCase() })}
      level={3}
    >
      <ul>
        {need.needs.map(({ trigger, why }) => (
          <li key={trigger}>{t('because', { why: say(why) })}</li>
        ))}
      </ul>
      <Norms ids={[...new Set(need.needs.flatMap(({ norms }) => norms))]} />
      {answeredBy !== undefined && outcome !== undefined && (
        <p>{t('neededDone', { outcome: t(`option.${outcome}`) })}</p>
      )}
    </Notice>
  );
}

function Departs({ need }: { readonly need: Need }) {
  const t = useText('determination');
  const say = useSay();
  const language = useLanguage();
  const { escalated, outcome } = need;
  return (
    <Notice
      tone={escalated === undefined ? 'danger' : 'info'}
      title={t('departsTitle', { decision: say(need.decisionName).toLowerCase() })}
      level={3}
    >
      {outcome !== undefined && <p>{t('departsText', { outcome: t(`option.${outcome}`) })}</p>}
      {escalated !== undefined && (
        <p>
          {t('escalated', {
            ...escalated.seniorOfficial,
            body: escalated.oversightTold.body,
            day: longDay(escalated.oversightTold.on, language),
          })}
        </p>
      )}
    </Notice>
  );
}
