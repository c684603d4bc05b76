// Everything about a child or a parent, to take along: as a document or as data, on a request that stands in the dossier. Out by the
// same door as the sheet, so that nobody takes more than the table gives.
import type { Actor } from '../domain/basics/actor.ts';
import type { Day } from '../domain/basics/day.ts';
import type { Language } from '../domain/basics/text.ts';
import { documentOf } from '../domain/personal-data/document.ts';
import { type Looked, type PersonalData, personalData } from '../domain/personal-data/report.ts';
import { canPrint, letterPdf } from '../print/letter-pdf.ts';
import type { Reader } from '../store/access-log.ts';
import { inTransaction } from '../store/database.ts';
import { titleOf } from '../views/timeline.ts';
import { log } from './access.ts';
import { asReader } from './acting.ts';
import type { Found } from './answer.ts';
import { type Office, todayOf } from './office.ts';
import { takesData } from './read-data-rights.ts';
import { type Read, reading } from './read-dossier.ts';
import { whoReceived } from './who-received.ts';

export type PersonalDataAsked = {
  readonly dossierId: string;
  readonly requestId: string;
  readonly form: 'pdf' | 'json';
  readonly language: Language;
};

const TAKEN = ['access', 'portability'];

export type TakenData =
  | { readonly kind: 'file'; readonly form: 'pdf' | 'json'; readonly bytes: Buffer }
  /** No PDF can be made on this machine. */
  | { readonly kind: 'not-here' };

export const readPersonalData = async (
  office: Office,
  actor: Actor,
  asked: PersonalDataAsked,
): Promise<Found<TakenData>> => {
  const { dossierId, form } = asked;
  const action = `export:personal-data-${form}`;
  if (!takesData(actor, office.jurisdiction)) return refused(office, actor, dossierId, action);
  const found = await reading(office, actor, dossierId, action, async (tx, dossier) => {
    const data = dataIn(office, asked, dossier, await whoReceived(tx, office, actor, asked.dossierId, dossier));
    return data && fileOf(office, asked, data);
  });
  if (found.kind !== 'found') return found;
  return found.value === undefined ? { kind: 'not-found' } : { kind: 'found', value: found.value };
};

/** The same for a dossier that is not there: whose function it is not gets no further. */
const refused = (
  office: Office,
  actor: Actor,
  streamId: string,
  action: string,
): Promise<{ readonly kind: 'forbidden' }> =>
  inTransaction(
    office.db,
    async (tx) => {
      await log(tx, office, { actor, streamId, action }, { refusal: 'no-permit' });
      return { kind: 'forbidden' };
    },
    { as: asReader(office, actor) },
  );

async function fileOf(office: Office, { form, language }: PersonalDataAsked, data: PersonalData): Promise<TakenData> {
  if (form === 'json') return { kind: 'file', form, bytes: Buffer.from(`${JSON.stringify(data, null, 2)}\n`, 'utf8') };
  if (!(await canPrint())) return { kind: 'not-here' };
  return { kind: 'file', form, bytes: await letterPdf(documentOf(data, office.jurisdiction, language)) };
}

function dataIn(
  office: Office,
  { dossierId, requestId }: PersonalDataAsked,
  { file, told: { events } }: Read,
  readers: readonly Reader[],
): PersonalData | undefined {
  const held = file.rights.requests.find(({ asked }) => asked.requestId === requestId);
  if (!held || !TAKEN.includes(held.asked.kind)) return undefined;
  const { subject, subjectName } = held.asked;
  return personalData({
    ...{ events, rights: file.rights, titleOf, subject, madeOn: todayOf(office) },
    reference: file.opened.reference ?? dossierId.slice(0, 8),
    name: subject === 'child' ? file.child.name : (subjectName ?? ''),
    looked: readers.map(lookedOf),
    kept: office.jurisdiction.retention.map(({ category, years, ground }) => ({ category, years, ground })),
  });
}

const dayOf = (moment: string): Day => moment.slice(0, 10) as Day;
const lookedOf = ({ organisation, role, purpose, times, firstAt, lastAt }: Reader): Looked => ({
  ...{ organisation, role, purpose, times },
  ...{ firstOn: dayOf(firstAt), lastOn: dayOf(lastAt) },
});
