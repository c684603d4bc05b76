// The second person behind an answer in a decision against a child: who looked, or that somebody still has to.
import type { DecisionView } from '../../../views/sheet.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ByLine } from '../steps/ByLine.tsx';
import type { Tell } from '../steps/tell.ts';
import { useMayGive } from '../steps/use-dossier-form.ts';
import { CountersignForm } from './CountersignForm.tsx';

/** Whether the answer to this finding does not count yet, for want of a second person. */
export const waitsForSecond = ({ direction, answers, countersigned }: DecisionView, finding: string): boolean =>
  direction === 'adverse' &&
  answers.some(({ safeguard }) => safeguard === finding) &&
  !countersigned.some(({ safeguard }) => safeguard === finding);

type SecondPersonProps = {
  readonly decision: DecisionView;
  readonly safeguard: string;
  readonly waits: boolean;
  readonly tell: Tell;
};

export function SecondPerson({ decision, safeguard, waits, tell }: SecondPersonProps) {
  const t = useText('decisions');
  const language = useLanguage();
  const mayGive = useMayGive();
  const second = decision.countersigned.find((each) => each.safeguard === safeguard);
  if (second !== undefined)
    return (
      <div className="vo-answer">
        <ByLine words={t('countersignedBy', { day: longDay(second.on, language) })} by={second.by} />
        <UserText>{second.considered}</UserText>
      </div>
    );
  if (!waits) return null;
  return (
    <>
      <p className="vo-muted">{t('countersignNeeded')}</p>
      {mayGive('CountersignAnswer') && (
        <Disclosure summary={t('countersign')}>
          <CountersignForm
            decisionId={decision.plan.decisionId}
            safeguard={safeguard}
            onDone={() => tell(t('countersigned'))}
          />
        </Disclosure>
      )}
    </>
  );
}
