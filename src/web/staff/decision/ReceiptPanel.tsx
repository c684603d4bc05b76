// The receipt of an adopted decision: the reasons, the findings as they stood, and what was left to do afterwards.
import type { DecisionAdopted } from '../../../domain/dossier/decision.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { FindingList } from '../../parts/FindingList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';
import { Answers } from './DecisionFinding.tsx';
import { JudgedWith, KeptObligations, TakeAlong } from './ReceiptParts.tsx';

type ReceiptPanelProps = { readonly decision: DecisionView; readonly adopted: DecisionAdopted };

export function ReceiptPanel({ decision, adopted }: ReceiptPanelProps) {
  const t = useText('decisions');
  const language = useLanguage();
  const words = useText('alike');
  const { findings, tasks, answers } = decision;
  return (
    <Panel
      title={t('receiptTitle')}
      level={3}
      beside={
        <StatusBadge tone="neutral" icon="lock">
          {t('status.adopted')}
        </StatusBadge>
      }
    >
      <p className="vo-readable">{t('receiptIntro')}</p>
      <ByLine words={t('adoptedOn', { day: longDay(adopted.on, language) })} by={adopted.by} />
      <DescriptionList
        items={[
          { term: t('reasons'), description: <UserText>{adopted.reasons}</UserText> },
          {
            term: words('title'),
            description:
              adopted.alikeOthers === undefined ? undefined : words('adopted', { count: adopted.alikeOthers }),
          },
          {
            term: words('explained'),
            description:
              adopted.likenessExplained === undefined ? undefined : <UserText>{adopted.likenessExplained}</UserText>,
          },
          { term: t('receiptTasks'), description: <Tasks tasks={tasks} /> },
          { term: t('group.asks'), description: answers.length > 0 ? <Answers answers={answers} /> : undefined },
        ]}
      />
      <KeptObligations decision={decision} />
      <Disclosure summary={`${t('receiptFindings')} (${findings.length})`}>
        <FindingList findings={findings} level={3} />
      </Disclosure>
      <JudgedWith decision={decision} />
      <TakeAlong decision={decision} />
    </Panel>
  );
}

function Tasks({ tasks }: { readonly tasks: readonly string[] }) {
  const t = useText('decisions');
  const say = useSay();
  const catalogue = useCatalogue();
  if (tasks.length === 0) return <p>{t('receiptNoTasks')}</p>;
  return (
    <ul className="vo-facts">
      {tasks.map((task) => {
        const safeguard = catalogue.safeguard(task);
        return (
          <li key={task}>
            {say(safeguard?.title ?? task)}
            {safeguard !== undefined && <span className="vo-muted"> – {say(safeguard.remedy)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
