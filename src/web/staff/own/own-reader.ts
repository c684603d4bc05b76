// Who reads a dossier without working on it as an official: the child itself, a parent, a teacher, a nurse, the police. They get a page of their own,
// with what the table gives them in plain words. Pure.
const READERS = {
  child: 'child',
  parent: 'parent',
  'school-worker': 'worker',
  'health-professional': 'worker',
  'police-officer': 'worker',
} as const;
export type OwnReader = (typeof READERS)[keyof typeof READERS];

/** Undefined for whoever works with the whole sheet. */
export const ownReaderOf = (role: string): OwnReader | undefined =>
  Object.hasOwn(READERS, role) ? READERS[role as keyof typeof READERS] : undefined;

/** Who can ask something about what was written down. */
export type Asking = Exclude<OwnReader, 'worker'>;

type OwnPage = { readonly topic: 'overview' | 'access' | 'dataRights'; readonly label: string };
/** The pages that each of them has, with their words. Who looked is not told to a parent: it can tell what the child said to whom. */
export const OWN_PAGES = {
  child: [
    { topic: 'overview', label: 'child.topic.overview' },
    { topic: 'access', label: 'child.topic.access' },
    { topic: 'dataRights', label: 'child.topic.dataRights' },
  ],
  parent: [
    { topic: 'overview', label: 'parent.topic.overview' },
    { topic: 'dataRights', label: 'parent.topic.dataRights' },
  ],
  worker: [{ topic: 'overview', label: 'worker.topic.overview' }],
} as const satisfies Record<OwnReader, readonly OwnPage[]>;
