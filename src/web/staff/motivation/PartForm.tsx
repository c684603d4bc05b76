// Writing the text of one part. It starts from what was written, or from the proposal; the facts it rests on are ticked already.
import { useMemo } from 'react';
import { LANGUAGES, type Language } from '../../../domain/basics/text.ts';
import type { BlockPartView } from '../../../views/building-block.ts';
import { emptyFields } from '../../forms/checks.ts';
import { CheckboxGroup, RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { useDossierForm } from '../steps/use-dossier-form.ts';
import type { SourceView } from './FoundList.tsx';

type Values = { readonly text: string; readonly restsOn: readonly string[]; readonly language: Language | '' };

type PartFormProps = {
  readonly part: BlockPartView;
  readonly facts: readonly SourceView[];
  readonly decisionId: string;
  readonly onDone: () => void;
};

function startOf({ written, draft, found }: BlockPartView, sources: readonly SourceView[], language: Language): Values {
  const known = new Set(sources.map(({ link }) => link));
  if (written === undefined)
    return { text: found.length > 0 ? draft[language] : '', restsOn: found.map(({ link }) => link), language };
  return { text: written.text, restsOn: written.restsOn.filter((link) => known.has(link)), language: written.language };
}

export function PartForm({ part, facts, decisionId, onDone }: PartFormProps) {
  const t = useText('motivation');
  const forms = useText('forms');
  const say = useSay();
  const language = useLanguage();
  const sources = useMemo(
    () => [...new Map([...part.found, ...facts].map((each) => [each.link, each])).values()],
    [part.found, facts],
  );
  const initial = useMemo(() => startOf(part, sources, language), [part, sources, language]);
  const form = useDossierForm<Values>({
    form: `motivation-${part.part}-${decisionId}`,
    initial,
    check: (values) => ({
      ...emptyFields(values, ['text'], forms('fillIn')),
      ...emptyFields(values, ['restsOn'], forms('chooseOne')),
    }),
    command: ({ text, restsOn, language: written }) => ({
      ...{ type: 'WriteMotivation', decisionId, language: written || language },
      parts: [{ part: part.part, text, restsOn }],
    }),
    onDone,
  });
  return (
    <FormPanel
      form={form}
      title={`${t('write')}: ${say(part.title)}`}
      submitLabel={t('save')}
      doneText={t('saved')}
      level={4}
    >
      <TextAreaField {...form.field('text')} label={t('text')} hint={t('textHint')} limit={20000} rows={8} required />
      <CheckboxGroup
        {...form.field('restsOn')}
        label={t('links')}
        hint={t('linksHint')}
        options={sources.map(({ link, title }) => ({ value: link, label: say(title) }))}
        required
      />
      <RadioGroup
        {...form.field('language')}
        label={t('language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`languageName.${value}`) }))}
      />
    </FormPanel>
  );
}
