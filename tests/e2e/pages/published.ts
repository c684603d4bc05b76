// The pages of published decisions: the list, one decision, the score.
import type { Page } from 'playwright-core';
import { published as t } from '../../../src/web/text/nl/published.ts';
import { open } from '../support/browser.ts';

const ADDRESS = '/gepubliceerde-beslissingen';

export const publishedPage = (page: Page) => ({
  openList: () => open(page, ADDRESS),
  open: (id: string) => open(page, `${ADDRESS}/${id}`),
  openScore: () => open(page, `${ADDRESS}/score`),
  found: (count: number) =>
    page.getByRole('status').getByText((count === 1 ? t.found_one : t.found_other).replace('{{count}}', String(count))),
  search: page.getByRole('searchbox', { name: t.search }),
  rows: page.getByRole('table', { name: t.caption }).getByRole('row'),
  comparison: page.getByRole('table', { name: t.compareTitle }),
  facts: page.getByRole('region', { name: t.factsTitle }),
  findings: page.getByRole('region', { name: t.ourFindingsTitle }),
  score: page.getByRole('table', { name: t.scoreCaption }),
});
