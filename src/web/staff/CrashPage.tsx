// A screen broke. Nothing technical is shown; what was typed is still on the device.
import { Button } from '../parts/Action.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Page, PageHeader } from '../parts/Page.tsx';
import { Shell } from '../parts/Shell.tsx';
import { useText } from '../text/use-text.ts';

export function CrashPage() {
  const t = useText('errors');
  return (
    <Shell>
      <Page>
        <PageHeader title={t('crashTitle')} />
        <Notice tone="danger">
          <p>{t('crashText')}</p>
          <div>
            <Button onClick={() => window.location.reload()}>{t('crashReload')}</Button>
          </div>
        </Notice>
      </Page>
    </Shell>
  );
}
