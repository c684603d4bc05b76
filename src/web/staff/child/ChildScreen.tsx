// Who the child is, and which organisations work on this dossier; both can be added to, neither is ever wiped.
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ChildDetails } from './ChildDetails.tsx';
import { Organisations } from './Organisations.tsx';

export function ChildScreen() {
  const t = useText('child');
  const { sheet } = useSheet();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <ChildDetails sheet={sheet} />
      <Organisations sheet={sheet} />
    </>
  );
}
