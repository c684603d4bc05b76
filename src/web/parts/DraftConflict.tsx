// One form, typed in two places: the two texts of each field that both changed, beside each other, for a person to choose. Nothing is
// overwritten before that.
import { useEffect, useState } from 'react';
import type { DraftForm } from '../forms/use-draft.ts';
import { longMoment } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { Button } from './Action.tsx';
import { RadioGroup } from './ChoiceGroup.tsx';
import { Notice } from './Notice.tsx';

type DraftConflictProps = {
  readonly draft: Pick<DraftForm<object>, 'values' | 'conflict' | 'resolve'>;
  /** The identifiers of the fields on the page begin with it. */
  readonly formId: string;
};
type Side = 'here' | 'there';

export function DraftConflict({ draft, formId }: DraftConflictProps) {
  const t = useText('forms');
  const language = useLanguage();
  const [chosen, setChosen] = useState<Readonly<Record<string, Side>>>({});
  const words = useFieldWords(formId, draft.conflict?.both ?? NO_FIELDS);
  if (!draft.conflict) return null;
  const { both, there, typedAt } = draft.conflict;
  const values: Readonly<Record<string, unknown>> = { ...draft.values };
  const elsewhere: Readonly<Record<string, unknown>> = { ...there };
  const open = both.filter((field) => chosen[field] === undefined);
  return (
    <Notice tone="warning" title={t('conflictTitle')}>
      <p>{t('conflictText', { moment: longMoment(typedAt, language) })}</p>
      {both.map((field: string) => (
        <RadioGroup<Side>
          key={field}
          id={`${formId}-conflict-${field}`}
          label={words[field]?.label ?? field}
          value={chosen[field] ?? ''}
          onChange={(side) => setChosen((before) => (side === '' ? before : { ...before, [field]: side }))}
          options={[
            { value: 'here', label: t('conflictHere'), hint: shown(values[field], words[field], t) },
            { value: 'there', label: t('conflictThere'), hint: shown(elsewhere[field], words[field], t) },
          ]}
        />
      ))}
      <div>
        <Button
          variant="secondary"
          onClick={() => {
            if (open.length > 0) return;
            draft.resolve(both.filter((field) => chosen[field] === 'there'));
            setChosen({});
          }}
          {...(open.length > 0 && { blockedBy: `${formId}-conflict-open` })}
        >
          {t('conflictTake')}
        </Button>
        {open.length > 0 && (
          <p className="vo-muted vo-small" id={`${formId}-conflict-open`}>
            {t('conflictOpen')}
          </p>
        )}
      </div>
    </Notice>
  );
}

const NO_FIELDS: readonly string[] = [];

/** What a field is called on the page, and what its choices are called. */
type FieldWords = { readonly label: string; readonly options: Readonly<Record<string, string>> };

/** Read from the form itself: its labels are the words that this person knows these fields by. */
function useFieldWords(formId: string, fields: readonly string[]): Readonly<Record<string, FieldWords>> {
  const [words, setWords] = useState<Readonly<Record<string, FieldWords>>>({});
  const names = fields.join(' ');
  useEffect(() => {
    const found = names.split(' ').flatMap((field) => {
      const element = document.getElementById(`${formId}-${field}`);
      return element ? [[field, wordsOf(element)] as const] : [];
    });
    setWords(Object.fromEntries(found));
  }, [formId, names]);
  return words;
}

function wordsOf(element: HTMLElement): FieldWords {
  const label = document.querySelector(`label[for="${CSS.escape(element.id)}"]`);
  const group = element instanceof HTMLInputElement && ['radio', 'checkbox'].includes(element.type);
  const set = group ? element.closest('fieldset') : null;
  const choices = [...(set ?? element).querySelectorAll<HTMLInputElement | HTMLOptionElement>('input, option')];
  const options = choices.map((choice) => [
    choice.value,
    (choice instanceof HTMLOptionElement ? choice.textContent : choice.labels?.[0]?.textContent) ?? choice.value,
  ]);
  const legend = set?.querySelector('legend');
  return {
    label: (legend ?? label)?.firstChild?.textContent ?? element.id,
    options: Object.fromEntries(options) as Record<string, string>,
  };
}

function shown(value: unknown, words: FieldWords | undefined, t: ReturnType<typeof useText<'forms'>>): string {
  if (typeof value === 'boolean') return t(value ? 'conflictYes' : 'conflictNo');
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = values.filter((each) => typeof each === 'string');
  // Rows of more than one field are counted: their order on the page says which is which.
  if (texts.length < values.length) return t('conflictRows', { count: values.length });
  return texts.map((each) => words?.options[each] ?? each).join(', ') || t('conflictEmpty');
}
