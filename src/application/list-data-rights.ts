// What waits for the data-protection officer, by day and by nothing else, and the certificates of what was destroyed.
import { z } from 'zod';
import type { Actor } from '../domain/basics/actor.ts';
import { type Certificate, listCertificates, readCertificate } from '../store/certificates.ts';
import { type ItemKind, type ItemPlace, listRightsItems } from '../store/rights-items.ts';
import { type CertificateView, RightsListItem } from '../views/data-rights.ts';
import type { Found } from './answer.ts';
import type { Office } from './office.ts';
import { overseeing } from './oversee-rights.ts';
import type { Slice } from './read-dossier.ts';

export type RightsQuery = {
  readonly kind: ItemKind;
  readonly upTo?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
};

/** A place in the list travels as text. Anything else than what was given before begins at the top. */
const Place = z.tuple([z.string().nullable(), z.uuid(), z.string().max(64)]);
const placeIn = (after: string | undefined): ItemPlace | undefined => {
  if (after === undefined) return undefined;
  const read = Place.safeParse(jsonIn(Buffer.from(after, 'base64url').toString('utf8')));
  if (!read.success) return undefined;
  const [dueOn, dossierId, itemId] = read.data;
  return { dueOn, dossierId, itemId };
};
const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
const textOf = ({ dueOn, dossierId, itemId }: ItemPlace): string =>
  Buffer.from(JSON.stringify([dueOn, dossierId, itemId]), 'utf8').toString('base64url');

export const listDataRights = (
  office: Office,
  actor: Actor,
  { kind, upTo, after, limit }: RightsQuery,
): Promise<Found<Slice<RightsListItem>>> =>
  overseeing(office, actor, `list:data-rights-${kind}`, async (tx) => {
    const rows = await listRightsItems(tx, { kind, upTo, after: placeIn(after), limit: limit + 1 });
    const items = rows
      .slice(0, limit)
      .map(({ content, ...row }) => RightsListItem.parse({ ...row, ...(content as object) }));
    const last = rows.at(limit - 1);
    return {
      kind: 'found',
      value: last && rows.length > limit ? { items, next: textOf(last) } : { items },
    };
  });

const viewOf = ({ content, ...certificate }: Certificate): CertificateView => ({
  ...certificate,
  content: JSON.parse(content) as Readonly<Record<string, unknown>>,
});

export const listDestructions = (
  office: Office,
  actor: Actor,
  { after, limit }: { readonly after?: string | undefined; readonly limit: number },
): Promise<Found<Slice<CertificateView>>> =>
  overseeing(office, actor, 'list:destructions', async (tx) => {
    const rows = await listCertificates(tx, { after, limit: limit + 1 });
    const items = rows.slice(0, limit).map(viewOf);
    const last = items.at(-1);
    return { kind: 'found', value: last && rows.length > limit ? { items, next: last.certificateId } : { items } };
  });

export const readDestruction = (office: Office, actor: Actor, certificateId: string): Promise<Found<CertificateView>> =>
  overseeing(office, actor, 'read:destruction', async (tx) => {
    const found = await readCertificate(tx, certificateId);
    return found ? { kind: 'found', value: viewOf(found) } : { kind: 'not-found' };
  });
