// What can be done with a question now: by whoever was asked, and by whoever asked.
import type { QuestionView } from '../../../views/question.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { AnswerForm, ReasonForm, ReformulateForm, UseForm } from './ReplyForms.tsx';

const OPEN: ReadonlySet<QuestionView['standing']> = new Set(['not-received', 'received', 'reformulated']);

type QuestionActionsProps = { readonly question: QuestionView };

export function QuestionActions({ question }: QuestionActionsProps) {
  const { organisation } = useSignedIn();
  const { mayGive } = useSheet().sheet;
  const { asked } = question;
  if (!mayGive.includes('AskQuestion')) return null;
  if (asked.to === organisation.id) return <ForAsked question={question} />;
  return asked.from === organisation.id ? <ForAsker question={question} /> : null;
}

function ForAsked({ question: { asked, standing } }: QuestionActionsProps) {
  const t = useText('questions');
  const { questionId } = asked;
  if (!OPEN.has(standing)) return null;
  return (
    <>
      {standing === 'not-received' && <PressForm type="ReceiveQuestion" questionId={questionId} label={t('receive')} />}
      <AnswerForm questionId={questionId} from={asked.from} />
      <ReformulateForm questionId={questionId} />
      <ReasonForm type="DeclineQuestion" questionId={questionId} name="decline" />
    </>
  );
}

function ForAsker({ question: { asked, standing, used } }: QuestionActionsProps) {
  const t = useText('questions');
  const { questionId } = asked;
  return (
    <>
      {standing === 'reformulated' && (
        <PressForm type="AcceptReformulation" questionId={questionId} label={t('accept')} />
      )}
      {OPEN.has(standing) && <ReasonForm type="WithdrawQuestion" questionId={questionId} name="withdraw" />}
      {standing === 'answered' && used === undefined && <UseForm questionId={questionId} />}
    </>
  );
}

type PressFormProps = { readonly type: string; readonly questionId: string; readonly label: string };
const NOTHING = {};

function PressForm({ type, questionId, label }: PressFormProps) {
  const form = useSheetForm({
    name: `${type}-${questionId}`,
    initial: NOTHING,
    command: () => ({ type, questionId }),
  });
  return <CommandForm form={form} label={label} submitLabel={label} />;
}
