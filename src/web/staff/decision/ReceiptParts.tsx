// Parts of the readable proof: the obligations as kept, by which versions it was judged, and the file to take along.
import { VERSION_PARTS } from '../../../domain/proof/version-parts.ts';
import type { DecisionView } from '../../../views/sheet.ts';
import { Actions, Button, DownloadLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ObligationList } from './ObligationList.tsx';

type Props = { readonly decision: DecisionView };

export function KeptObligations({ decision: { obligations } }: Props) {
  const t = useText('receipt');
  return (
    <div className="vo-stack">
      <Subheading level={4}>{t('obligations')}</Subheading>
      <p className="vo-readable">{obligations.length === 0 ? t('none') : t('keptIntro')}</p>
      {obligations.length > 0 && <ObligationList obligations={obligations} />}
    </div>
  );
}

const SHOWN_LENGTH = 19;
/** A fingerprint is compared by a program: people see enough of it to tell two apart. */
const short = (version: string): string =>
  version.length > SHOWN_LENGTH && version.startsWith('sha256:') ? `${version.slice(0, SHOWN_LENGTH)}…` : version;

export function JudgedWith({ decision: { versions } }: Props) {
  const t = useText('receipt');
  if (versions === undefined) return null;
  return (
    <Disclosure summary={t('versions')}>
      <DescriptionList
        items={VERSION_PARTS.map((part) => ({ term: t(`version.${part}`), description: short(versions[part]) }))}
      />
    </Disclosure>
  );
}

export function TakeAlong({ decision: { plan } }: Props) {
  const t = useText('receipt');
  const { sheet } = useSheet();
  return (
    <div className="vo-stack vo-stack--small">
      <Subheading level={4}>{t('take')}</Subheading>
      <p className="vo-readable">{t(sheet.takesProof ? 'takeText' : 'takeRefused')}</p>
      <Actions>
        {sheet.takesProof && (
          <DownloadLink href={`/v1/dossiers/${sheet.dossierId}/besluiten/${plan.decisionId}/bewijs`}>
            {t('download')}
          </DownloadLink>
        )}
        <Button variant="secondary" onClick={() => window.print()}>
          {t('print')}
        </Button>
      </Actions>
    </div>
  );
}
