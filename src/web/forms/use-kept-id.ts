// The identifier of something that a form is about to make (a dossier, a member, a protector). Made once and kept on the
// device until it was used, so that sending again, even after the page was loaded anew, makes the same thing and no double.
import { useCallback, useEffect, useState } from 'react';
import { useSession } from '../connection/session.tsx';

const PREFIX = 'voorop.id';

function remember(key: string, id: string): string {
  try {
    localStorage.setItem(key, id);
  } catch {
    // A device that keeps nothing: the id lives as long as this page.
  }
  return id;
}

const kept = (key: string): string => localStorage.getItem(key) ?? remember(key, crypto.randomUUID());

export type KeptId = {
  readonly id: string;
  /** Call it after success: the next one gets an identifier of its own. */
  readonly renew: () => void;
};

/** Shape: `name` says what is made and where, `member/<familyId>`; the person comes from the session. */
export function useKeptId(name: string): KeptId {
  const { state } = useSession();
  const person = state.status === 'signed-in' ? state.session.person.id : '-';
  const key = `${PREFIX}/${encodeURIComponent(person)}/${encodeURIComponent(name)}`;
  const [held, setHeld] = useState(() => ({ key, id: kept(key) }));
  const current = held.key === key ? held : { key, id: kept(key) };
  if (held.key !== key) setHeld(current);
  useEffect(() => {
    // Another tab used the identifier up.
    const changed = (event: StorageEvent) => {
      if (event.key === key && event.newValue !== null) setHeld({ key, id: event.newValue });
    };
    window.addEventListener('storage', changed);
    return () => window.removeEventListener('storage', changed);
  }, [key]);
  const renew = useCallback(() => setHeld({ key, id: remember(key, crypto.randomUUID()) }), [key]);
  return { id: current.id, renew };
}
