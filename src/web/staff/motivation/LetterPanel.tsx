// The letter to read along, to get as a file, and to issue. A file exists only when nothing is missing.
import type { BuildingBlockView } from '../../../views/building-block.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { Actions, DownloadLink } from '../../parts/Action.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useMayGive } from '../steps/use-dossier-form.ts';
import { IssuedLetters } from './IssuedLetters.tsx';
import { IssueForm } from './IssueForm.tsx';
import { LetterText } from './LetterText.tsx';

type LetterPanelProps = {
  readonly block: BuildingBlockView;
  readonly decision: DecisionView;
  readonly onIssued: (title: string) => void;
};

export function LetterPanel({ block, decision, onIssued }: LetterPanelProps) {
  const t = useText('motivation');
  const language = useLanguage();
  const mayGive = useMayGive();
  const { sheet } = useSheet();
  const { letter, missing, issued, decisionId } = block;
  const file = (form: string) =>
    `/v1/dossiers/${sheet.dossierId}/besluiten/${decisionId}/brief?vorm=${form}&taal=${language}`;
  const complete = missing.length === 0;
  const issues =
    complete &&
    decision.adopted !== undefined &&
    mayGive('IssueLetter') &&
    sheet.takesDecisions.includes(decision.plan.kind);
  return (
    <Panel title={t('letterTitle')} level={3}>
      {letter.concept && <p>{t('letterConcept')}</p>}
      <Disclosure summary={t('letterRead')}>
        <LetterText letter={letter} />
      </Disclosure>
      {complete ? (
        <Actions>
          <DownloadLink href={file('pdf')}>{t('pdf')}</DownloadLink>
          <DownloadLink href={file('odt')}>{t('odt')}</DownloadLink>
          {!letter.concept && <DownloadLink href={file('archief')}>{t('archive')}</DownloadLink>}
        </Actions>
      ) : (
        <p className="vo-muted">{t('letterWaits')}</p>
      )}
      <IssuedLetters letters={issued} />
      {issues && <IssueForm block={block} onIssued={onIssued} />}
    </Panel>
  );
}
