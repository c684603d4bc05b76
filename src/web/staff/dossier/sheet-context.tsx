// The sheet of the dossier that is open, for every screen inside its frame.
import { createContext, type PropsWithChildren, useContext, useMemo } from 'react';
import type { Sheet } from '../../../views/sheet.ts';

export type OpenSheet = { readonly sheet: Sheet; readonly reload: () => Promise<void> };

const SheetContext = createContext<OpenSheet | undefined>(undefined);

export function SheetProvider({ sheet, reload, children }: PropsWithChildren<OpenSheet>) {
  const value = useMemo(() => ({ sheet, reload }), [sheet, reload]);
  return <SheetContext value={value}>{children}</SheetContext>;
}

/** The dossier on screen; call `reload` after a command went through. */
export function useSheet(): OpenSheet {
  const value = useContext(SheetContext);
  if (value === undefined) throw new Error('useSheet is used outside DossierFrame');
  return value;
}
