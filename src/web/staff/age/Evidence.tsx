// Every piece of evidence of the age, side by side, in the order in which it was recorded.
import type { AgeView } from '../../../views/age.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay, number } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ByLine } from '../steps/ByLine.tsx';
import { EvidenceForm } from './EvidenceForm.tsx';

export type Piece = AgeView['evidence'][number];

export function Evidence() {
  const t = useText('age');
  const { sheet } = useSheet();
  const { evidence } = sheet.age;
  return (
    <Panel title={t('evidenceTitle')} level={3}>
      {evidence.length === 0 && <p className="vo-muted">{t('evidenceNone')}</p>}
      {evidence.length > 0 && (
        <PartedList label={t('evidenceTitle')}>
          {evidence.map((piece) => (
            <OnePiece key={piece.evidenceId} piece={piece} />
          ))}
        </PartedList>
      )}
      <MayGive mayGive={sheet.mayGive} type="RecordAgeEvidence" who={t('whoRecords')}>
        <EvidenceForm />
      </MayGive>
    </Panel>
  );
}

/** What a piece of evidence is called in a list: its kind, and the document. */
export function usePieceName(): (piece: Piece) => string {
  const t = useText('age');
  return ({ kind, document }) =>
    document === undefined ? t(`kind.${kind}`) : `${t(`kind.${kind}`)}: ${t(`document.${document}`)}`;
}

function useSays(): (piece: Piece) => string {
  const t = useText('age');
  const language = useLanguage();
  return ({ birthDate, youngest, oldest, saidOn }) => {
    const day = longDay(saidOn, language);
    if (birthDate !== undefined) return t('bornOn', { day: longDay(birthDate, language) });
    const from = number(youngest ?? 0, language);
    if (oldest === undefined) return t('yearsFrom', { youngest: from, day });
    return t('yearsOnDay', { youngest: from, oldest: number(oldest, language), day });
  };
}

function OnePiece({ piece }: { readonly piece: Piece }) {
  const t = useText('age');
  const language = useLanguage();
  const nameOf = usePieceName();
  const says = useSays();
  const elsewhere = piece.kind === 'registration-elsewhere';
  return (
    <li className="vo-stack vo-stack--small">
      <span className="vo-row">
        <Subheading level={4}>{nameOf(piece)}</Subheading>
        <Marks piece={piece} />
      </span>
      <DescriptionList
        items={[
          { term: t('evidenceSays'), description: says(piece) },
          { term: t('source'), description: <UserWords>{piece.source}</UserWords> },
          {
            term: t('basis'),
            description: elsewhere ? (
              piece.basis === undefined ? (
                t('basisUnknown')
              ) : (
                <UserText>{piece.basis}</UserText>
              )
            ) : undefined,
          },
          { term: t('told'), description: <UserText>{piece.explanation}</UserText> },
        ]}
      />
      <ByLine words={t('by', { day: longDay(piece.on, language) })} by={piece.by} />
    </li>
  );
}

function Marks({ piece: { kind, counts, challenged, pointsToChild } }: { readonly piece: Piece }) {
  const t = useText('age');
  if (!counts) return <StatusBadge tone="neutral">{t('replaced')}</StatusBadge>;
  return (
    <>
      {kind === 'document' && (
        <StatusBadge tone={challenged ? 'warning' : 'success'}>
          {challenged ? t('challenged') : t('genuine')}
        </StatusBadge>
      )}
      {pointsToChild && (
        <StatusBadge tone="info" icon="person">
          {t('pointsToChild')}
        </StatusBadge>
      )}
    </>
  );
}
