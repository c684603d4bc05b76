// Taking over every proposal at once, by somebody who says that they were read. Only parts without a text, and with something
// to rest on.
import type { BlockPartView, BuildingBlockView } from '../../../views/building-block.ts';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useDossierForm } from '../steps/use-dossier-form.ts';

type AllProposalsProps = { readonly block: BuildingBlockView; readonly onSaved: (title: string) => void };
const EMPTY = { read: false };

const openParts = ({ parts }: BuildingBlockView): readonly BlockPartView[] =>
  parts.filter(({ needed, written, found }) => needed && written === undefined && found.length > 0);

export function AllProposals(props: AllProposalsProps) {
  return openParts(props.block).length === 0 ? null : <AllProposalsForm {...props} />;
}

function AllProposalsForm({ block, onSaved }: AllProposalsProps) {
  const t = useText('motivation');
  const language = useLanguage();
  const parts = openParts(block);
  const { decisionId } = block;
  const form = useDossierForm({
    form: `proposals-${decisionId}`,
    initial: EMPTY,
    check: ({ read }) => (read ? {} : { read: t('allReadNeeded') }),
    command: () => ({
      ...{ type: 'WriteMotivation', decisionId, language },
      parts: parts.map(({ part, draft, found }) => ({
        ...{ part, text: draft[language] },
        restsOn: found.map(({ link }) => link),
      })),
    }),
    onDone: () => onSaved(t('allSaved')),
  });
  return (
    <FormPanel
      form={form}
      title={t('allTitle')}
      submitLabel={t('allSave', { count: parts.length })}
      doneText={t('allSaved')}
    >
      <p className="vo-readable">{t('allIntro')}</p>
      <CheckboxField {...form.field('read')} label={t('allRead')} />
    </FormPanel>
  );
}
