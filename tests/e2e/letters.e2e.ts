// From what was found to the letter, in the browser: the parts are written, what is missing goes away, the file can be kept.
import { describe, expect, it } from 'vitest';
import { DECISION_KINDS } from '../../src/domain/dossier/decision-kinds.ts';
import { IND, IND_OULAHRI, LAWYER } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import type { Step } from '../../src/seed/story.ts';
import type { BuildingBlockView } from '../../src/views/building-block.ts';
import type { Sheet } from '../../src/views/sheet.ts';
import { assessment } from '../../src/web/text/nl/assessment.ts';
import { motivation as t } from '../../src/web/text/nl/motivation.ts';
import { motivationPage } from './pages/motivation.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, settled } from './support/browser.ts';

const browser = oneBrowser();

/** Left out of the story: the talks were planned on days that are past by now. */
const told = ({ command }: Step): boolean => command.type === 'PlanExplanation' || command.type === 'ExplainDecision';

/** The decision of this dossier, and how its outcome is called on the screen. */
const decisionOf = async (dossierId: string, as: typeof IND, status: Sheet['decisions'][number]['status']) => {
  const api = await apiAs(as);
  const { decisions } = await api.sheet(dossierId);
  const plan = decisions.find((each) => each.status === status)?.plan;
  if (!plan) throw new Error('no such decision');
  const path = `/v1/dossiers/${dossierId}/besluiten/${plan.decisionId}/bouwsteen`;
  const { outcome } = await api.get<BuildingBlockView>(path);
  const { kind, scenario } = outcome.decided;
  return {
    decisionId: plan.decisionId,
    kind: DECISION_KINDS[kind].name.nl,
    scenario: scenario ? assessment.scenario[scenario] : undefined,
  };
};

describe('de motivering en de brief', () => {
  it('worden geschreven en opgehaald: PDF voor mensen, archief met gegevens, ODT — eis C7', async () => {
    const family = await freshFamily(FAMILIES.mensah, told);
    const dossierId = family.idOf('dossier', 1);
    const { decisionId, kind, scenario } = await decisionOf(dossierId, IND_OULAHRI, 'adopted');
    const page = await browser.page();
    await enter(page, IND_OULAHRI);
    const motivation = motivationPage(page, dossierId);
    await motivation.open(decisionId);
    await motivation.missing.getByText(t.outcomeTitle).waitFor();
    await motivation.letter.getByText(t.letterWaits).waitFor();

    await motivation.sayOutcome(kind, scenario);
    await motivation.takeOver();
    await motivation.missing.getByText(t.missingNone).waitFor();
    await motivation.writePart('remedy', 'Noa blijft bij haar moeder. صباح الخير يا نوا');
    await motivation.part('remedy').getByText(t.origin.person).waitFor();
    await settled(page);

    const pdf = (await motivation.download(t.pdf)).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    expect(pdf).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect((await motivation.download(t.archive)).toString('latin1')).toContain('<pdfaid:part>3</pdfaid:part>');
    expect((await motivation.download(t.odt)).subarray(0, 2).toString('latin1')).toBe('PK');

    await motivation.issue();
    await page.getByText(t.issuedNote).waitFor();
    await motivation.letter.getByText(t.hashes).first().waitFor();
    await settled(page);
  });

  it('zijn voor een besluit een concept, en wie niet beslist leest mee — eis C7', async () => {
    const family = await freshFamily(FAMILIES.fuentes);
    const dossierId = family.idOf('dossier', 1);
    const { decisionId, kind, scenario } = await decisionOf(dossierId, IND, 'planned');
    const page = await browser.page();
    await enter(page, IND);
    const motivation = motivationPage(page, dossierId);
    await motivation.open(decisionId);
    await motivation.takeOver();
    await motivation.sayOutcome(kind, assessment.scenario['temporary-stay']);
    await motivation.missing.getByText('niet de uitkomst van het besluit').waitFor();
    await motivation.sayOutcome(kind, scenario);
    await motivation.missing.getByText(t.missingNone).waitFor();
    await motivation.letter.getByText(t.letterConcept).waitFor();
    expect(await motivation.letter.getByRole('link', { name: t.archive }).count()).toBe(0);
    expect((await motivation.download(t.pdf)).subarray(0, 5).toString('latin1')).toBe('%PDF-');

    const lawyer = await browser.page();
    await enter(lawyer, LAWYER);
    const reading = motivationPage(lawyer, dossierId);
    await reading.open(decisionId);
    await lawyer.getByText(t.mayNot).waitFor();
    expect(await lawyer.getByRole('form').count()).toBe(0);
  });
});
