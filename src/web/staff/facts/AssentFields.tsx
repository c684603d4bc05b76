// That the child agrees that whoever decides reads this: what it said, that it saw it, and what its representative said.
import { withoutEmpty } from '../../forms/checks.ts';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';

export const NO_ASSENT = { childSaid: '', childSawIt: false, representative: '', representativeSaid: '' };
type AssentValues = typeof NO_ASSENT;

/** As the command takes it: nothing where nothing was filled in. */
export const assentOf = ({ childSaid, childSawIt, ...representing }: AssentValues) =>
  childSaid === '' ? {} : { assent: { childSaid, childSawIt, ...withoutEmpty(representing) } };

type AssentFieldsProps = { readonly fields: { readonly [Key in keyof AssentValues]: FieldProps<AssentValues[Key]> } };

export function AssentFields({ fields }: AssentFieldsProps) {
  const t = useText('facts');
  return (
    <>
      <TextAreaField {...fields.childSaid} label={t('assent')} hint={t('assentHint')} limit={4000} />
      <CheckboxField {...fields.childSawIt} label={t('assentSaw')} />
      <TextField {...fields.representative} label={t('assentWho')} hint={t('assentWhoHint')} />
      <TextAreaField {...fields.representativeSaid} label={t('assentWhoSaid')} limit={4000} />
    </>
  );
}
