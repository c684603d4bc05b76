// As whom a protector signs in here: with that the protector comes into this dossier, and the others of that organisation do not.
import type { OrganisationView } from '../../../contract/law.ts';
import { useRead } from '../../connection/use-read.ts';
import type { FieldErrors, FieldProps } from '../../forms/use-command-form.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';

export const NO_ACCOUNT = { accountOrganisation: '', account: '' };
type Account = typeof NO_ACCOUNT;

/** The part of the command: nothing where no sign-in name was filled in. */
export const accountOf = ({ accountOrganisation: organisation, account: person }: Account) =>
  person === '' ? {} : { account: { organisation, person } };

/** One of the two alone says nothing. */
export const accountErrors = ({ accountOrganisation, account }: Account, missing: string): FieldErrors<Account> => {
  if ((accountOrganisation === '') === (account === '')) return {};
  return account === '' ? { account: missing } : { accountOrganisation: missing };
};

const WITH_PROTECTORS: readonly OrganisationView['kind'][] = ['guardianship', 'child-protection', 'legal-aid'];

type AccountFieldsProps = { readonly field: (name: keyof Account) => FieldProps<string> };

export function AccountFields({ field }: AccountFieldsProps) {
  const t = useText('protection');
  const say = useSay();
  const { data } = useRead<{ readonly items: readonly OrganisationView[] }>('/v1/organisaties');
  const options = (data?.items ?? [])
    .filter(({ kind }) => WITH_PROTECTORS.includes(kind))
    .map(({ id, name }) => ({ value: id, label: say(name) }));
  return (
    <>
      <p className="vo-readable">{t('accountIntro')}</p>
      <FieldPair>
        <SelectField {...field('accountOrganisation')} label={t('accountOrganisation')} options={options} />
        <TextField {...field('account')} label={t('account')} hint={t('accountHint')} maxLength={64} />
      </FieldPair>
    </>
  );
}
