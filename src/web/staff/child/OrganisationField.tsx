// Which organisations take part: ticks from the list that the server gives. Where the list fails the rest of the form works.
import { useSignedIn } from '../../connection/session.tsx';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { CheckboxGroup } from '../../parts/ChoiceGroup.tsx';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { useOrganisationChoices } from './organisation-choices.ts';

type OrganisationFieldProps = {
  readonly field: FieldProps<readonly string[]>;
  readonly label: string;
  readonly hint: string;
};

export function OrganisationField({ field, label, hint }: OrganisationFieldProps) {
  const { organisation } = useSignedIn();
  const { options, failure, reload } = useOrganisationChoices([organisation.id]);
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={() => void reload()} level={3} />;
  if (options.length === 0) return null;
  return <CheckboxGroup {...field} label={label} hint={hint} options={options} />;
}
