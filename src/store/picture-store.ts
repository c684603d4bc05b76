// A picture of all dossiers at one moment: where every stream ended when so many events had been written. What is in a dossier
// is no business of this file.
import type { Tx } from './database.ts';

/** How many events there are now, as their last place. */
export const lastPosition = async (tx: Tx): Promise<number> => {
  const [row] = await tx.query<{ position: number }>('select coalesce(max(position), 0) as position from event');
  return row?.position ?? 0;
};

/** How many dossiers differ from what they were at this place. Counts no further than `atMost`. */
export const dossiersChangedSince = async (tx: Tx, position: number, atMost: number): Promise<number> => {
  const [row] = await tx.query<{ changed: number }>(
    `select count(*) as changed from (
       select distinct stream_id from event where position > $1 and stream_kind = 'dossier' limit $2) changed`,
    [position, atMost],
  );
  return row?.changed ?? 0;
};

/** Every dossier that there was at this place, with the version it then had. */
export const dossiersAt = (
  tx: Tx,
  position: number,
): Promise<readonly { readonly id: string; readonly version: number }[]> =>
  tx.query(
    `select stream_id as id, max(version) as version from event
     where stream_kind = 'dossier' and position <= $1 group by stream_id order by stream_id`,
    [position],
  );
