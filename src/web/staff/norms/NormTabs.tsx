// The two registers: norms and safeguards.
import { TabLinks } from '../../parts/SideNav.tsx';
import { useText } from '../../text/use-text.ts';

export function NormTabs() {
  const t = useText('norms');
  return (
    <TabLinks
      label={t('tabs')}
      links={[
        { to: '/normen', label: t('normsTitle'), end: true },
        { to: '/normen/waarborgen', label: t('safeguardsTitle') },
      ]}
    />
  );
}
