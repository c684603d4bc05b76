// What the child’s side decides and keeps for itself: releasing, own notes, biometrics taken elsewhere, protection from a parent.
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { Assents } from './Assents.tsx';
import { Biometrics } from './Biometrics.tsx';
import { Conflicts } from './Conflicts.tsx';
import { Notes } from './Notes.tsx';
import { Releases } from './Releases.tsx';

export function ChildSideScreen() {
  const t = useText('childSide');
  const { sheet } = useSheet();
  const { releases, assents, biometrics, conflicts } = sheet.childSide;
  const may = (type: string) => sheet.mayGive.includes(type);
  const shown = {
    releases: releases.length > 0 || may('ReleaseItem'),
    assents: assents.length > 0,
    notes: may('WriteNote'),
    biometrics: biometrics.length > 0 || may('RecordBiometricsTaken'),
    conflicts: conflicts.length > 0 || may('MarkFamilyConflict'),
  };
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      {shown.releases && <Releases sheet={sheet} />}
      {shown.assents && <Assents sheet={sheet} />}
      {shown.notes && <Notes sheet={sheet} />}
      {shown.conflicts && <Conflicts sheet={sheet} />}
      {shown.biometrics && <Biometrics sheet={sheet} />}
      {!Object.values(shown).some(Boolean) && <p className="vo-muted">{t('nothingHere')}</p>}
    </>
  );
}
