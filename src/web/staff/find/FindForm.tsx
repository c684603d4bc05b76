// What to search for: a name, a day of birth, a reference, or more than one of these.
import { type FormEvent, useId, useState } from 'react';
import type { FindRequest } from '../../../contract/find.ts';
import { Actions, Button } from '../../parts/Action.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { ErrorSummary } from '../../parts/ErrorSummary.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { askedOf, type Typed, type Wrong, wrongIn } from './asked.ts';

const EMPTY: Typed = { name: '', bornOn: '', reference: '' };
const FIELDS = ['name', 'bornOn', 'reference'] as const satisfies readonly (keyof Typed)[];
const LONGEST_NAME = 200;

type FindFormProps = { readonly busy: boolean; readonly onSearch: (asked: FindRequest) => Promise<void> };

export function FindForm({ busy, onSearch }: FindFormProps) {
  const t = useText('find');
  const id = useId();
  const [typed, setTyped] = useState(EMPTY);
  const [wrong, setWrong] = useState<Wrong>({});
  const [attempt, setAttempt] = useState(0);

  const search = (event: FormEvent) => {
    event.preventDefault();
    const found = wrongIn(typed);
    setWrong(found);
    if (Object.keys(found).length > 0) setAttempt(attempt + 1);
    else void onSearch(askedOf(typed));
  };
  const field = (name: keyof Typed) => {
    const message = wrong[name];
    return {
      ...{ id: `${id}-${name}`, name, value: typed[name] },
      onChange: (value: string) => setTyped((before) => ({ ...before, [name]: value })),
      ...(message !== undefined && { error: t(message) }),
    };
  };
  const errors = FIELDS.flatMap((name) => {
    const message = wrong[name];
    return message === undefined ? [] : [{ message: t(message), fieldId: `${id}-${name}` }];
  });
  return (
    <form className="vo-form" aria-label={t('form')} noValidate onSubmit={search}>
      <ErrorSummary errors={errors} attempt={attempt} />
      <TextField {...field('name')} label={t('name')} hint={t('nameHint')} maxLength={LONGEST_NAME} />
      <DateField {...field('bornOn')} label={t('bornOn')} />
      <TextField {...field('reference')} label={t('reference')} hint={t('referenceHint')} code />
      <Actions>
        <Button type="submit" busy={busy}>
          {busy ? t('busy') : t('send')}
        </Button>
      </Actions>
    </form>
  );
}
