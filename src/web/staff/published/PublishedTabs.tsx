// The two pages about published decisions: the list and the score.
import { TabLinks } from '../../parts/SideNav.tsx';
import { useText } from '../../text/use-text.ts';

export const PUBLISHED = '/gepubliceerde-beslissingen';

export function PublishedTabs() {
  const t = useText('published');
  return (
    <TabLinks
      label={t('tabs')}
      links={[
        { to: PUBLISHED, label: t('tabList'), end: true },
        { to: `${PUBLISHED}/score`, label: t('tabScore') },
      ]}
    />
  );
}
