// The organisations that can be involved, as choices of a form.
import type { OrganisationView } from '../../../contract/law.ts';
import { canBeInvolved } from '../../../domain/basics/jurisdiction.ts';
import type { Failure } from '../../connection/problem.ts';
import { useRead } from '../../connection/use-read.ts';
import type { Option } from '../../parts/SelectField.tsx';
import { useSay } from '../../text/use-text.ts';

type Organisations = {
  readonly options: readonly Option[];
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  readonly reload: () => Promise<void>;
};

/** All organisations that work on dossiers, but these. `family`: parents and children too, who come in by name. */
export function useOrganisationChoices(without: readonly string[], { family = false } = {}): Organisations {
  const say = useSay();
  const { data, failure, loading, reload } = useRead<{ readonly items: readonly OrganisationView[] }>(
    '/v1/organisaties',
  );
  const options = (data?.items ?? [])
    .filter(({ id, kind }) => (canBeInvolved(kind) || (family && kind === 'family')) && !without.includes(id))
    .map(({ id, name }) => ({ value: id, label: say(name) }));
  return { options, failure, loading: loading && data === undefined, reload };
}
