// Who looked into a dossier: child protection reads everybody by function, an authority only itself.
import { describe, expect, it } from 'vitest';
import { IND, RAAD } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { access as t } from '../../src/web/text/nl/access.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { choose } from './support/fields.ts';

const browser = oneBrowser();
const address = `/dossiers/${idOf(FAMILIES.fuentes, 'dossier', 1)}/inzagen`;

describe('wie keek er', () => {
  it('ziet de Raad per organisatie en functie, met een samenvatting per maand en een filter — AVG 15', async () => {
    const page = await browser.page();
    await enter(page, RAAD);
    await open(page, address);
    await page
      .getByText(/In .* ke(ek|ken) /)
      .first()
      .waitFor();
    const table = page.getByRole('table', { name: t.caption });
    expect(await table.innerText()).toContain('Immigratie- en Naturalisatiedienst');
    expect(await table.innerText()).not.toContain(IND.by);
    await choose(page, t.filterOrganisation, 'Raad voor de Kinderbescherming');
    await settled(page);
    expect(await table.innerText()).not.toContain('Immigratie- en Naturalisatiedienst');
  });

  it('ziet de IND alleen de eigen inzagen, ook op een telefoon — JGC 4/23 par. 17', async () => {
    const page = await browser.page(PHONE);
    await enter(page, IND);
    await open(page, address);
    await page.getByText(t.notAll).waitFor();
    const text = await page.getByRole('table', { name: t.caption }).innerText();
    expect(text).toContain('Immigratie- en Naturalisatiedienst');
    for (const other of ['Nidos', 'Raad voor de Kinderbescherming']) expect(text).not.toContain(other);
  });
});
