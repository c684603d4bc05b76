// One provision: in our own words, what it is worth, whether somebody checked it, and which safeguards rest on it.
import type { NormView } from '../../../contract/law.ts';
import type { Authority } from '../../../domain/norms/norm.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { ExternalLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import type { IconName } from '../../parts/Icon.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { regionName } from './region-name.ts';

const AUTHORITY = {
  'binding-law': { tone: 'info', icon: 'weighing' },
  'authoritative-guidance': { tone: 'neutral', icon: 'document' },
  advocacy: { tone: 'neutral', icon: 'flag' },
} as const satisfies Record<Authority, { tone: Tone; icon: IconName }>;

export function NormCard({ norm }: { readonly norm: NormView }) {
  const t = useText('norms');
  const words = useText('findings');
  const say = useSay();
  const language = useLanguage();
  const { safeguards } = useCatalogue();
  const users = safeguards.filter((safeguard) => safeguard.norms.includes(norm.id));
  const { tone, icon } = AUTHORITY[norm.authority];
  const { from, until } = norm.inForce;
  return (
    <Panel
      id={norm.id}
      title={`${norm.instrument} ${norm.provision}`}
      beside={
        <span className="vo-row">
          <StatusBadge tone={tone} icon={icon}>
            {words(`authority.${norm.authority}`)}
          </StatusBadge>
          {norm.verified === 'not-verified' && <StatusBadge tone="warning">{t('notVerified')}</StatusBadge>}
        </span>
      }
    >
      <p className="vo-readable">{say(norm.paraphrase)}</p>
      <DescriptionList
        items={[
          { term: t('kind'), description: words(`kind.${norm.kind}`) },
          {
            term: t('inForce'),
            description:
              until === undefined
                ? t('since', { day: longDay(from, language) })
                : t('fromUntil', { from: longDay(from, language), until: longDay(until, language) }),
          },
          {
            term: t('bindingIn'),
            description:
              norm.bindingIn.length === 0
                ? undefined
                : norm.bindingIn.map((code) => regionName(code, language)).join(', '),
          },
          {
            term: t('status'),
            description:
              norm.verified === 'not-verified'
                ? undefined
                : t('verified', { by: norm.verified.by, on: longDay(norm.verified.on, language) }),
          },
          { term: t('source'), description: <Source source={norm.source} /> },
          {
            term: t('usedBy'),
            description: users.length === 0 ? t('usedByNone') : users.map(({ title }) => say(title)).join('; '),
          },
        ]}
      />
    </Panel>
  );
}

const Source = ({ source }: { readonly source: string }) =>
  source.startsWith('https://') ? <ExternalLink href={source}>{source}</ExternalLink> : <bdi>{source}</bdi>;
