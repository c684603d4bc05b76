// What was decided about the child, and what somebody means to decide: what it means, why, and what can be done against it.
import type { DecisionView } from '../../../views/sheet.ts';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import type { AskingPartProps } from './own-part.ts';
import type { Asking } from './own-reader.ts';

export function OwnDecisions({ sheet, reader }: AskingPartProps) {
  const t = useText('own');
  const shown = sheet.decisions.filter(({ status }) => status !== 'withdrawn');
  return (
    <Panel title={t(`${reader}.decisions`)} level={3}>
      {shown.length === 0 && <p>{t(`${reader}.noDecision`)}</p>}
      {shown.length > 0 && (
        <PartedList label={t(`${reader}.decisions`)}>
          {shown.map((decision) => (
            <li key={decision.plan.decisionId}>
              <OneDecision decision={decision} reader={reader} />
            </li>
          ))}
        </PartedList>
      )}
    </Panel>
  );
}

function OneDecision({ decision, reader }: { readonly decision: DecisionView; readonly reader: Asking }) {
  const t = useText('own');
  const say = useSay();
  const language = useLanguage();
  const { plan, name, adopted, setAside, stoppedBy, explanationPlanned, explained } = decision;
  const holds = setAside === undefined || decision.status !== 'set-aside';
  const told = explained === undefined && explanationPlanned !== undefined;
  return (
    <>
      <strong>{say(name)}</strong>
      <p>
        {adopted === undefined
          ? t(`${reader}.planned`)
          : t(`${reader}.adopted`, { day: longDay(adopted.on, language) })}
      </p>
      {!holds && <p>{t(`${reader}.setAside`, { day: longDay(setAside.saidOn, language) })}</p>}
      {holds && stoppedBy !== undefined && <p>{t(`${reader}.stopped`)}</p>}
      <p>{t(`${reader}.means`)}</p>
      <UserText>{plan.summary}</UserText>
      {adopted !== undefined && (
        <>
          <p>{t(`${reader}.why`)}</p>
          <UserText>{adopted.reasons}</UserText>
        </>
      )}
      <p>{t(`${reader}.against`)}</p>
      <UserText>{plan.remedy}</UserText>
      {told && <p>{t(`${reader}.explained`, { day: longDay(explanationPlanned.plannedFor, language) })}</p>}
    </>
  );
}
