// Issuing the letter: asked once more, because its text is fixed after that.
import { LANGUAGES, type Language } from '../../../domain/basics/text.ts';
import type { BuildingBlockView } from '../../../views/building-block.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { Subheading } from '../../parts/Subheading.tsx';
import { useText } from '../../text/use-text.ts';
import { ConfirmedForm } from '../steps/ConfirmedForm.tsx';
import { useDossierForm } from '../steps/use-dossier-form.ts';

type Values = { readonly language: Language | '' };
const START: Readonly<Record<Language, Values>> = { nl: { language: 'nl' }, en: { language: 'en' } };
const NOTHING_TO_CHECK = () => ({});

type IssueFormProps = { readonly block: BuildingBlockView; readonly onIssued: (title: string) => void };

export function IssueForm({ block: { decisionId, issued }, onIssued }: IssueFormProps) {
  const t = useText('motivation');
  const left = LANGUAGES.filter((language) => !issued.some((letter) => letter.language === language));
  const form = useDossierForm<Values>({
    form: `issue-${decisionId}-${left.length}`,
    initial: START[left[0] ?? 'nl'],
    check: NOTHING_TO_CHECK,
    command: ({ language }) => ({ type: 'IssueLetter', decisionId, language }),
    onDone: () => onIssued(t('issued')),
  });
  if (left.length === 0) return null;
  return (
    <>
      <Subheading level={4}>{t('issueTitle')}</Subheading>
      <p className="vo-readable">{t('issueIntro')}</p>
      <ConfirmedForm
        form={form}
        check={NOTHING_TO_CHECK}
        label={t('issueLabel')}
        submitLabel={t('issue')}
        question={t('issueConfirmTitle')}
        consequence={t('issueConfirmText')}
      >
        <RadioGroup
          {...form.field('language')}
          label={t('issueLanguage')}
          options={left.map((value) => ({ value, label: t(`languageName.${value}`) }))}
        />
      </ConfirmedForm>
    </>
  );
}
