// The authors of an assessment as rows: who, for which organisation, from which discipline.
import { useOrganisations } from '../../connection/organisations.tsx';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { RowsField } from '../../parts/RowsField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useRowWords } from './ElementRows.tsx';
import { type AuthorRow, blankAuthor } from './signing.ts';

export function Authors(field: FieldProps<readonly AuthorRow[]>) {
  const t = useText('assessment');
  const say = useSay();
  const organisations = useOrganisations().map(({ id, name }) => ({ value: id, label: say(name) }));
  return (
    <RowsField
      {...field}
      {...useRowWords()}
      label={t('authors')}
      hint={t('authorsHint')}
      rowLabel={(number) => t('author', { number })}
      addLabel={t('addAuthor')}
      blank={blankAuthor}
      max={12}
    >
      {(row, set) => (
        <>
          <FieldPair>
            <TextField
              label={t('authorName')}
              value={row.name}
              onChange={(value) => set('name', value)}
              maxLength={200}
              required
            />
            <TextField
              label={t('discipline')}
              hint={t('disciplineHint')}
              value={row.discipline}
              onChange={(value) => set('discipline', value)}
              maxLength={200}
              required
            />
          </FieldPair>
          <SelectField
            label={t('organisation')}
            value={row.organisation}
            onChange={(value) => set('organisation', value)}
            options={organisations}
            required
          />
        </>
      )}
    </RowsField>
  );
}
