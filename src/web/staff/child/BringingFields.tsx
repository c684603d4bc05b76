// On which ground a migration authority comes along, and who comes in by name: the same when a dossier or a family is opened.
import { INVOLVEMENT_GROUNDS } from '../../../domain/dossier/involvements.ts';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from './choices.ts';

type BringingFieldsProps = { readonly ground: FieldProps<string>; readonly named: FieldProps<string> };

export function BringingFields({ ground, named }: BringingFieldsProps) {
  const t = useText('child');
  return (
    <>
      <SelectField
        {...ground}
        label={t('groundField')}
        hint={t('groundHint')}
        options={optionsOf(INVOLVEMENT_GROUNDS, (each) => t(`grounds.${each}`))}
      />
      <TextField {...named} label={t('named')} hint={t('namedHint')} maxLength={600} />
    </>
  );
}
