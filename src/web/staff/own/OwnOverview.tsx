// The first page for the child, a parent, a teacher or a nurse: only what is there for this reader, in short sentences. What the table does
// not give is not here, and neither is a word that something is left out.
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { ConflictNotice } from '../child-side/ConflictNotice.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { OwnBeside } from './OwnBeside.tsx';
import { OwnDecisions } from './OwnDecisions.tsx';
import { OwnGoOn } from './OwnGoOn.tsx';
import { OwnLiving } from './OwnLiving.tsx';
import { OwnNeeds } from './OwnNeeds.tsx';
import { OwnShared } from './OwnShared.tsx';
import { OwnTold } from './OwnTold.tsx';
import { OwnWho } from './OwnWho.tsx';
import { OwnWords } from './OwnWords.tsx';
import type { OwnReader } from './own-reader.ts';

export function OwnOverview({ reader }: { readonly reader: OwnReader }) {
  const t = useText('own');
  const { sheet } = useSheet();
  const part = { sheet, reader };
  return (
    <>
      <TopicHeading>{t(`${reader}.topic.overview`)}</TopicHeading>
      <p className="vo-readable">{t(`${reader}.intro`)}</p>
      {reader === 'worker' && <ConflictNotice sheet={sheet} linked={false} />}
      <OwnWho {...part} />
      <OwnBeside {...part} />
      {reader === 'child' && <OwnWords {...part} />}
      {reader !== 'worker' && <OwnTold sheet={sheet} reader={reader} />}
      {reader === 'child' && <OwnShared sheet={sheet} />}
      {reader === 'child' && <OwnLiving {...part} />}
      {reader === 'worker' && <OwnNeeds {...part} />}
      {reader !== 'worker' && <OwnDecisions sheet={sheet} reader={reader} />}
      <OwnGoOn {...part} />
    </>
  );
}
