// What somebody is still writing.
import { DraftContent } from '../../contract/drafts.ts';
import { problem } from '../../contract/problem/problem.ts';
import type { DRAFT_ROUTES } from '../../contract/routes/drafts.ts';
import type { Handlers } from '../handler.ts';

/** The title of a page names the child behind what the page is; whoever no longer works on it reads their own text, and no name. */
const withoutNames = (title: string): string => title.split(' – ')[0] ?? '';

export const DRAFT_HANDLERS: Handlers<keyof typeof DRAFT_ROUTES> = {
  listDrafts: async ({ useCases }, { actor }) => {
    const items = (await useCases.listDrafts(actor)).map(({ content, letIn, ...draft }) => {
      const { path, title } = DraftContent.parse(content);
      return { ...draft, path, title: letIn ? title : withoutNames(title) };
    });
    return { status: 200, body: { items } };
  },
  readDraft: async ({ useCases }, { actor, query }) => {
    const draft = await useCases.readDraft(actor, query.formulier);
    if (!draft) return { problem: problem('not-found') };
    const { content, letIn, ...kept } = draft;
    const typed = DraftContent.parse(content);
    return { status: 200, body: { ...kept, ...typed, title: letIn ? typed.title : withoutNames(typed.title) } };
  },
  keepDraft: async ({ useCases }, { actor, body: { form, basedOn, ...content } }) => {
    const kept = await useCases.keepDraft(actor, { form, basedOn, content });
    if (kept.kind === 'full') return { problem: problem('too-many-drafts') };
    if (kept.kind === 'changed') return { problem: problem('changed-meanwhile') };
    return { status: 201, body: { version: kept.version, keptAt: kept.keptAt } };
  },
  dropDraft: async ({ useCases }, { actor, query }) =>
    (await useCases.dropDraft(actor, query.formulier)) ? { status: 204 } : { problem: problem('not-found') },
};
