// The best-interests assessment: the eleven elements, signing, opening again. Which element is open stands in the address.
import { useSearchParams } from 'react-router';
import { ELEMENT_KEYS, type ElementKey } from '../../../domain/dossier/elements.ts';
import { useDone } from '../../parts/Done.tsx';
import { Notice } from '../../parts/Notice.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { EntryMarks } from '../dossier/EntryMarks.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useMayGive } from '../steps/use-dossier-form.ts';
import { ElementList } from './ElementList.tsx';
import { ElementPage } from './ElementPage.tsx';
import { ReopenPanel } from './ReopenPanel.tsx';
import { SigningPanel } from './SigningPanel.tsx';

const isElementKey = (key: string): key is ElementKey => ELEMENT_KEYS.some((each) => each === key);

/** Entries of this screen that can bear a mark. */
const MARKED = ['ElementAssessed', 'AssessmentSigned'];

export function AssessmentScreen() {
  const t = useText('assessment');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  const { notice, tell } = useDone();
  const [query] = useSearchParams();
  const asked = query.get('onderdeel') ?? '';
  return (
    <>
      {!isElementKey(asked) && <TopicHeading>{t('title')}</TopicHeading>}
      {notice}
      <EntryMarks sheet={sheet} about={MARKED} />
      {isElementKey(asked) ? (
        // A page of its own: its heading takes the focus.
        <ElementPage key={asked} elementKey={asked} tell={tell} />
      ) : (
        <>
          <p className="vo-readable">{t('intro')}</p>
          {asked !== '' && <Notice tone="warning">{t('notInThisForm')}</Notice>}
          {!mayGive('AssessElement') && <Notice tone="info">{t('readOnly')}</Notice>}
          {sheet.sealed !== undefined && <Notice tone="info">{t('sealedNotice')}</Notice>}
          <ElementList />
          <SigningPanel tell={tell} />
          <ReopenPanel tell={tell} />
        </>
      )}
    </>
  );
}
