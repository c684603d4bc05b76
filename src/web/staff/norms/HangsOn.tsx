// What hangs on one norm: safeguards with their effect now, kinds of decision, and conflicts with other norms.
import type { NormDetailView } from '../../../contract/norms.ts';
import { TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export function HangsOn({ norm }: { readonly norm: NormDetailView }) {
  const t = useText('normPage');
  const words = useText('findings');
  const say = useSay();
  const { safeguards, conflicts } = norm;
  return (
    <Panel title={t('hangsOn')}>
      <DescriptionList
        items={[
          {
            term: t('safeguards'),
            description:
              safeguards.length === 0 ? (
                t('safeguardsNone')
              ) : (
                <ul className="vo-facts">
                  {safeguards.map(({ id, name, effect, mandate }) => (
                    <li key={id}>
                      {say(name)}: {words(`effectShort.${effect}`)}
                      {mandate && ` (${words('mandate')})`}
                    </li>
                  ))}
                </ul>
              ),
          },
          {
            term: t('conflicts'),
            description:
              conflicts.length === 0 ? (
                t('conflictsNone')
              ) : (
                <ul className="vo-facts">
                  {conflicts.map(({ id, name }) => (
                    <li key={id}>
                      <TextLink to={`/normen/conflicten#${id}`}>{say(name)}</TextLink>
                    </li>
                  ))}
                </ul>
              ),
          },
          { term: t('kinds'), description: <Kinds norm={norm} /> },
        ]}
      />
    </Panel>
  );
}

function Kinds({ norm: { decisions, decisionKinds } }: { readonly norm: NormDetailView }) {
  const t = useText('normPage');
  const say = useSay();
  if (decisions === 'all') return t('decisionsAll');
  if (decisionKinds.length === 0) return t('kindsNone');
  return (
    <Disclosure summary={`${t('kinds')} (${decisionKinds.length})`}>
      <ul className="vo-facts">
        {decisionKinds.map(({ id, name }) => (
          <li key={id}>{say(name)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}
