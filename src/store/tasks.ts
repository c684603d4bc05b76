// What Voorop does of its own accord, and how far each task reaches in the database. The proof of who acts carries it, so that whoever
// slips a statement into one task gets no further than that task (0020-*.sql). A task without a line here does not compile.

/** Everything beyond the law and the AVG table, which every task may read. */
export const REACHES = [
  /** Every stream: its events, ends, keys and the rows made of them. */
  'streams',
  /** Writing streams that are about no child: those of organisations and of tables. */
  'house',
  /** Sessions, passkeys, invitations, and what was used once. */
  'sign-in',
  /** Who works where, contact persons, trainings. */
  'people',
  /** Reading the processing log. */
  'processing',
  'checkpoints',
  'certificates',
  'alerts',
] as const;
export type Reach = (typeof REACHES)[number];

export const TASKS = {
  archive: ['streams', 'people'],
  'ask-table': [],
  anchor: ['checkpoints'],
  'begin-organisations': ['house', 'people'],
  'break-glass': ['streams'],
  certificates: ['streams', 'certificates'],
  checkpoint: ['streams', 'checkpoints'],
  'checkpoint-schedule': ['checkpoints'],
  count: ['streams'],
  'count-what-if': ['streams'],
  'data-rights': ['streams', 'certificates'],
  destroy: ['streams', 'certificates'],
  'export-log': ['processing'],
  invitations: ['sign-in', 'people'],
  'keep-sharing': [],
  oversight: ['streams', 'people', 'alerts'],
  passkeys: ['sign-in', 'people'],
  plant: ['streams', 'people'],
  'prove-firewall': ['streams'],
  'read-checkpoints': ['checkpoints'],
  'read-law': [],
  'read-organisation': ['people'],
  'read-register': [],
  'read-table': [],
  rebuild: ['streams', 'people'],
  sessions: ['sign-in', 'people'],
  'under-way': ['sign-in'],
  verify: ['streams', 'checkpoints'],
  'what-if': ['streams', 'house'],
  'what-if-runs': [],
  /** Not of Voorop itself: for measuring and for tests, which see to everything. */
  bench: REACHES,
  test: REACHES,
} as const satisfies Readonly<Record<string, readonly Reach[]>>;
export type Task = keyof typeof TASKS;
