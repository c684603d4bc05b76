// Whether whoever is signed in reads as child, parent, teacher or nurse.
import { useSession } from '../../connection/session.tsx';
import { type OwnReader, ownReaderOf } from './own-reader.ts';

export function useOwnReader(): OwnReader | undefined {
  const { state } = useSession();
  return state.status === 'signed-in' ? ownReaderOf(state.session.role.id) : undefined;
}
