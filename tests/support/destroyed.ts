// A dossier that was opened and destroyed by two people, as a court ordered: gives the id of its certificate.
import { listDestructions } from '../../src/application/list-data-rights.ts';
import type { Office } from '../../src/application/office.ts';
import { command } from './commands.ts';
import { give, opened, person } from './office.ts';

export const destroyed = async (office: Office): Promise<string> => {
  const officer = person('privacy-officer');
  const dossierId = await opened(office, person('guardian'));
  for (const [actor, each] of [
    [officer, command('ProposeDestruction')],
    [person('child-rights-officer'), command('ConfirmDestruction')],
  ] as const) {
    const given = await give(office, actor, dossierId, each);
    if (given.kind !== 'done') throw new Error(`not destroyed: ${JSON.stringify(given)}`);
  }
  const list = await listDestructions(office, officer, { limit: 1 });
  return list.kind === 'found' ? (list.value.items[0]?.certificateId ?? '') : '';
};
