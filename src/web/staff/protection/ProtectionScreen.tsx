// Who stands beside the child, and what the child was told before being heard.
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { Caseload } from './Caseload.tsx';
import { Information } from './Information.tsx';
import { Protectors } from './Protectors.tsx';

export function ProtectionScreen() {
  const t = useText('protection');
  const { sheet } = useSheet();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <Protectors sheet={sheet} />
      <Caseload sheet={sheet} />
      <Information sheet={sheet} />
    </>
  );
}
