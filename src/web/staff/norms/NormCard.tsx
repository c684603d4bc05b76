// One provision in the list: in our own words, what it is worth, whether somebody checked it, and which safeguards rest on it.
import type { NormView } from '../../../contract/law.ts';
import { useCatalogue } from '../../connection/catalogue.tsx';
import { TextLink } from '../../parts/Action.tsx';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { NormBadges } from './NormBadges.tsx';
import { useNormFacts } from './norm-facts.tsx';

export function NormCard({ norm }: { readonly norm: NormView }) {
  const t = useText('norms');
  const page = useText('normPage');
  const say = useSay();
  const { safeguards } = useCatalogue();
  const users = safeguards.filter((safeguard) => safeguard.norms.includes(norm.id));
  const facts = useNormFacts(norm);
  const name = `${norm.instrument} ${norm.provision}`;
  return (
    <Panel id={norm.id} title={name} beside={<NormBadges norm={norm} />}>
      <p className="vo-readable">{say(norm.paraphrase)}</p>
      <DescriptionList
        items={[
          ...facts,
          {
            term: t('usedBy'),
            description: users.length === 0 ? t('usedByNone') : users.map(({ title }) => say(title)).join('; '),
          },
        ]}
      />
      <TextLink to={`/normen/${norm.id}`}>
        {page('open')}
        <span className="ams-visually-hidden">: {name}</span>
      </TextLink>
    </Panel>
  );
}
