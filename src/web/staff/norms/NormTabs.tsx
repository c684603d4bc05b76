// The registers: norms, safeguards, and where norms part ways.
import { TabLinks } from '../../parts/SideNav.tsx';
import { useText } from '../../text/use-text.ts';

export function NormTabs() {
  const t = useText('norms');
  const conflicts = useText('conflicts');
  return (
    <TabLinks
      label={t('tabs')}
      links={[
        { to: '/normen', label: t('normsTitle'), end: true },
        { to: '/normen/waarborgen', label: t('safeguardsTitle') },
        { to: '/normen/conflicten', label: conflicts('title') },
      ]}
    />
  );
}
