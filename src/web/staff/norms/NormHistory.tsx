// Everything that legal owners said about one norm, the latest first. Nothing of it ever goes away.
import type { NormSaidView } from '../../../contract/norms.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { PartedList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { EffectChanges } from './EffectChanges.tsx';
import { languageName } from './region-name.ts';

export function NormHistory({ history }: { readonly history: readonly NormSaidView[] }) {
  const t = useText('normPage');
  return (
    <Panel title={t('historyTitle')}>
      <p className="vo-muted vo-readable">{history.length === 0 ? t('historyNone') : t('historyIntro')}</p>
      {history.length > 0 && (
        <PartedList label={t('historyTitle')}>
          {history.map((said) => (
            <li key={said.number}>
              <Said said={said} />
            </li>
          ))}
        </PartedList>
      )}
    </Panel>
  );
}

export function Said({ said }: { readonly said: NormSaidView }) {
  const t = useText('normPage');
  const say = useSay();
  const language = useLanguage();
  const speaker = ({ name, organisation }: NormSaidView['by']) => (
    <>
      <UserWords>{name}</UserWords>, {say(organisation.name)}
    </>
  );
  const text = (value: string | undefined) => value && <UserText>{value}</UserText>;
  return (
    <>
      <Subheading level={3}>{`${t(`said.${said.type}`)} – ${longDay(said.on, language)}`}</Subheading>
      <DescriptionList
        items={[
          { term: t('saidBy'), description: speaker(said.by) },
          { term: t('proposedBy'), description: said.proposedBy && speaker(said.proposedBy) },
          { term: t('readText'), description: text(said.readText) },
          { term: t('textDate'), description: said.textDate && longDay(said.textDate, language) },
          { term: t('language'), description: said.language && languageName(said.language, language) },
          { term: t('evidence'), description: text(said.evidence) },
          { term: t('reading'), description: text(said.reading) },
          { term: t('remarks'), description: text(said.remarks) },
          { term: t('reason'), description: text(said.reason) },
          { term: t('effects'), description: said.effects && <EffectChanges changes={said.effects} /> },
        ]}
      />
    </>
  );
}
