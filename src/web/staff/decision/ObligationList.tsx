// The eighteen proof obligations on one decision: what each asks, whether the dossier shows it, why not, and where it stands.
import type { PropsWithChildren } from 'react';
import { OBLIGATION_IDS, type ObligationId } from '../../../domain/proof/obligations/ids.ts';
import { OBLIGATION_WORDS } from '../../../domain/proof/obligations/words.ts';
import type { ObligationView } from '../../../views/obligation.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import type { IconName } from '../../parts/Icon.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { eventAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { countsOf } from './obligation-counts.ts';

const BADGE = {
  met: { tone: 'success', icon: 'check' },
  'not-met': { tone: 'danger', icon: 'alert' },
  'not-applicable': { tone: 'neutral', icon: 'none' },
  'to-come': { tone: 'info', icon: 'clock' },
} as const satisfies Record<ObligationView['status'], { tone: Tone; icon: IconName }>;

type ObligationListProps = { readonly obligations: readonly ObligationView[] };

export function ObligationList({ obligations }: ObligationListProps) {
  const t = useText('receipt');
  return (
    <>
      <ul className="vo-plain-list vo-row">
        {countsOf(obligations).map(({ status, count }) => (
          <li key={status}>
            <StatusBadge tone={BADGE[status].tone} icon={BADGE[status].icon}>
              {`${t(`status.${status}`)}: ${count}`}
            </StatusBadge>
          </li>
        ))}
      </ul>
      <PartedList label={t('obligations')}>
        {obligations.map((obligation) => (
          <ObligationItem key={obligation.id} obligation={obligation} />
        ))}
      </PartedList>
    </>
  );
}

const isKnown = (id: string): id is ObligationId => OBLIGATION_IDS.some((each) => each === id);

function ObligationItem({ obligation }: { readonly obligation: ObligationView }) {
  const t = useText('receipt');
  const say = useSay();
  const { id, status, reason } = obligation;
  const words = isKnown(id) ? OBLIGATION_WORDS[id] : undefined;
  return (
    <li className="vo-stack vo-stack--small">
      <div className="vo-row">
        <strong>{words === undefined ? id : `${id}. ${say(words.title)}`}</strong>
        <StatusBadge tone={BADGE[status].tone} icon={BADGE[status].icon}>
          {t(`status.${status}`)}
        </StatusBadge>
      </div>
      {words !== undefined && status !== 'met' && <p className="vo-muted vo-readable">{say(words.question)}</p>}
      {reason !== undefined && <p className="vo-readable">{say(reason)}</p>}
      <Evidence obligation={obligation}>
        {/* What is shown asks no reading: its question stands with where it is shown. */}
        {words !== undefined && status === 'met' && <p className="vo-muted vo-readable">{say(words.question)}</p>}
      </Evidence>
    </li>
  );
}

/** Events of another dossier or family are only counted: who reads this need not be allowed to read that. */
type EvidenceProps = PropsWithChildren<{ readonly obligation: ObligationView }>;

function Evidence({ obligation: { evidence }, children }: EvidenceProps) {
  const t = useText('receipt');
  const { sheet } = useSheet();
  const own = evidence.filter(({ streamId }) => streamId === undefined);
  if (own.length === 0)
    return (
      <>
        {children}
        <p className="vo-muted">{t('noEvidence')}</p>
      </>
    );
  return (
    <Disclosure summary={t('evidence', { count: own.length })}>
      {children}
      <ul className="vo-plain-list vo-row">
        {own.map(({ version }) => (
          <li key={version}>
            <TextLink to={eventAddress(sheet.dossierId, version)}>{t('event', { version })}</TextLink>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
