// Who it was: name and id, function and organisation. Only oversight ever gets a name here.
import type { AlertView } from '../../../contract/oversight.ts';
import { useSay } from '../../text/use-text.ts';

type WorkerProps = Pick<AlertView, 'person' | 'organisation'> & { readonly role?: AlertView['role'] };

export function Worker({ person: { id, name }, organisation, role }: WorkerProps) {
  const say = useSay();
  return (
    <>
      {name !== undefined && (
        <>
          <bdi>{name}</bdi>{' '}
        </>
      )}
      <code>{id}</code>
      <br />
      <span className="vo-muted">
        {role !== undefined && `${say(role.name)}, `}
        {say(organisation.name)}
      </span>
    </>
  );
}
