// The bundle of a dossier: what it is, for whom, and making one. What goes open into it the server decides by the AVG table.
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { BundleForm } from './BundleForm.tsx';

export function BundleScreen() {
  const t = useText('bundle');
  const { sheet } = useSheet();
  // The same readers from whom places are hidden get no bundle: migration authorities.
  const refused = sheet.living.placesHidden;
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      {refused ? (
        <Panel title={t('notForYou')}>
          <p className="vo-readable">{t('notForYouText')}</p>
        </Panel>
      ) : (
        <BundleForm dossierId={sheet.dossierId} />
      )}
      <Panel title={t('insideTitle')}>
        <DescriptionList
          items={[
            { term: t('open'), description: t('openText') },
            { term: t('closed'), description: t('closedText') },
            { term: t('never'), description: t('neverText') },
          ]}
        />
      </Panel>
      <Panel title={t('checkTitle')}>
        <p className="vo-readable">
          {t('checkText')} <code>npm run -s voorop -- verify bundel.json --steps</code>
        </p>
      </Panel>
    </>
  );
}
