// Who may do what with each table of the database, and one row in each to try it on. A table that is added needs a line in both:
// the test of it (src/store/each-table.int.test.ts) asks the database which there are.

/** Who tries. `let-in` works on the dossier of the rows, under a rule for every category; `stranger` does not. */
export const ACTORS = [
  'nobody',
  'let-in',
  'stranger',
  'oversight',
  'data-protection',
  'core',
  'core-elsewhere',
  'organisation',
  'sessions',
  'ask-table',
  'begin-organisations',
  'read-organisation',
  'export-log',
  'read-checkpoints',
  'certificates',
  'rebuild',
  'destroy',
] as const;
export type ActorName = (typeof ACTORS)[number];

/** Shape: letters of `siud`, to select, insert, update and delete. Who is not named may do nothing. */
type Line = Partial<Record<ActorName, string>>;

/** Tasks that reach every stream. */
const everywhere = (may: string): Line => ({ certificates: may, rebuild: may, destroy: may });
const each = (names: readonly ActorName[], may: string): Line => Object.fromEntries(names.map((who) => [who, may]));
const whoeverActs = (may: string): Line =>
  each(
    ACTORS.filter((who) => who !== 'nobody'),
    may,
  );
const PEOPLE = each(['organisation', 'sessions', 'begin-organisations', 'read-organisation', 'rebuild'], 'siud');
const COUNTING = each(['core', 'core-elsewhere', 'organisation'], 'siu');

export const WALLS: Readonly<Record<string, Line>> = {
  // The record and its keys.
  event: { 'let-in': 's', core: 'si', ...everywhere('si') },
  stream_head: { core: 'siu', ...everywhere('siu') },
  stream_access: { 'let-in': 's', core: 'sid', ...everywhere('sid') },
  subject_key: { 'let-in': 's', core: 'si', ...everywhere('si') },
  compartment_key: { 'let-in': 's', core: 'si', ...everywhere('si') },
  family_part_key: { core: 'si', ...everywhere('si') },
  command: { core: 'si', ...everywhere('si') },
  // What is made of it to be read.
  worklist_row: { 'let-in': 's', core: 'siud', ...everywhere('siud') },
  worklist_due: { 'let-in': 's', core: 'siud', ...everywhere('siud') },
  family_row: { 'let-in': 's', core: 'siud', ...everywhere('siud') },
  reason_print: { 'let-in': 's', core: 'sid', ...everywhere('sid') },
  name_index: { 'let-in': 's', core: 'sid', ...everywhere('sid') },
  rights_item: { core: 'siud', ...everywhere('siud') },
  glass_row: { core: 'siud', ...everywhere('siud') },
  reference_counter: { ...COUNTING, ...everywhere('siu') },
  // Who looked: everybody adds, few read, nobody changes. Alerts and the processing log are written by functions of the owner.
  access_log: {
    nobody: 'i',
    ...whoeverActs('i'),
    ...each(['let-in', 'oversight', 'data-protection', 'core'], 'si'),
    ...everywhere('si'),
  },
  processing_log: each(['data-protection', 'export-log'], 's'),
  alert: each(['oversight', 'data-protection'], 's'),
  alert_open: each(['oversight', 'data-protection'], 'sd'),
  alert_answer: each(['oversight', 'data-protection'], 'si'),
  log_question: each(['oversight', 'data-protection'], 'si'),
  // People and how they come in.
  person_row: PEOPLE,
  contact_row: PEOPLE,
  training_row: { ...PEOPLE, 'let-in': 's', core: 's' },
  session: { sessions: 'siud' },
  passkey: { sessions: 'siud' },
  draft: { 'let-in': 'siud', core: 'siud', sessions: 'sd', ...everywhere('sd') },
  invitation: { sessions: 'sid' },
  used_once: { sessions: 'sid' },
  // Proof.
  checkpoint: { 'read-checkpoints': 'si' },
  checkpoint_leaf: { 'read-checkpoints': 'si' },
  checkpoint_node: { 'read-checkpoints': 'si' },
  destruction_certificate: {
    ...each(['oversight', 'data-protection'], 's'),
    ...each(['certificates', 'destroy'], 'si'),
  },
  // Of the house: the first two before anybody can act, the others for functions of the owner only.
  migration: each(ACTORS, 's'),
  master_key: each(ACTORS, 'si'),
  acting_secret: {},
  sharing_rule: {},
  category_compartment: {},
};

export const DOSSIER = '00000000-0000-0000-0000-0000000000d1';
const AT = `'2026-03-02T09:30:00Z'`;
const D = `'${DOSSIER}'`;
const X = `'\\x00'`;
const I = '00000000-0000-0000-0000-0000000000a';

/** One row each, of one dossier on which Nidos works, of an organisation, or of the house. */
export const ROWS: Readonly<Record<string, string | undefined>> = {
  event: `insert into event (stream_id, stream_kind, version, type, category, recorded_at, actor_function, command_id, header, envelope, prev_hash, hash)
          values (${D}, 'dossier', 1, 'Written', 'care', ${AT}, 'guardian@nidos', '${I}1', ${X}, ${X}, ${X}, ${X})`,
  stream_head: `insert into stream_head values (${D}, 'dossier', 1, ${X})`,
  stream_access: `insert into stream_access (stream_id, organisation, from_on) values (${D}, 'nidos', '2026-01-01')`,
  subject_key: `insert into subject_key (stream_id, wrapped, master_key) values (${D}, ${X}, 'm')`,
  compartment_key: `insert into compartment_key (stream_id, compartment, wrapped, master_key) values (${D}, 'protection', ${X}, 'm')`,
  family_part_key: `insert into family_part_key (family_id, dossier_id, wrapped, master_key) values (${D}, '${I}7', ${X}, 'm')`,
  command: `insert into command (command_id, body_print, stream_id, status, answer) values ('${I}1', ${X}, ${D}, 200, ${X})`,
  worklist_row: `insert into worklist_row (dossier_id, organisation, reference, opened_on, updated_at, waits_for, content, capacities)
                 values (${D}, 'nidos', 'K-1', '2026-01-31', ${AT}, 'hearing', ${X}, '{guardian@protection}')`,
  worklist_due: `insert into worklist_due (dossier_id, organisation, limit_key, due_on, lapses, capacities) values (${D}, 'nidos', 'T-1', '2026-03-05', false, '{guardian@protection}')`,
  family_row: `insert into family_row (family_id, involved, content) values (${D}, '{nidos}', ${X})`,
  reason_print: `insert into reason_print values (${D}, 1, 'decision', 'ind', '2026-01-31', '{1}', '{1}')`,
  name_index: `insert into name_index (dossier_id, organisation, form, print) values (${D}, 'nidos', 'latin', ${X})`,
  rights_item: `insert into rights_item values (${D}, 'request', 'one', null, ${X})`,
  glass_row: `insert into glass_row (glass_id, dossier_id, reference, organisation, person, opened_at, until)
              values ('${I}2', ${D}, 'K-1', 'nidos', 'p-nidos', ${AT}, ${AT})`,
  reference_counter: 'insert into reference_counter values (2026, 1)',
  access_log: `insert into access_log (at, stream_id, person, organisation, role, purpose, action, allowed_by)
               values (${AT}, ${D}, 'p-ander', 'rvdk', 'protection-investigator', 'protection', 'read:sheet', 'row')`,
  processing_log: `insert into processing_log (trace_id, span_id, status, name, start_time, end_time, resource, processing_activity_id, data_subject_id, data_subject_id_type, access_id)
                   values (decode(repeat('00', 16), 'hex'), decode(repeat('00', 8), 'hex'), 'Ok', 'read:sheet', ${AT}, ${AT}, 'voorop', 'v', ${X}, 't', 1)`,
  alert: `insert into alert (at, rule, stream_id, person, organisation, role, what, once) values (${AT}, 'r', ${D}, 'p-ander', 'rvdk', 'x', 'w', 'o')`,
  alert_open: 'insert into alert_open values (1, false)',
  alert_answer: `insert into alert_answer (alert_id, command_id, at, person, organisation, answer, content)
                 values (1, '${I}3', ${AT}, 'p-ko', 'kinderombudsman', 'seen', ${X})`,
  log_question: `insert into log_question (access_id, at, person, organisation, role, kind, content)
                 values (1, ${AT}, 'p-ko', 'kinderombudsman', 'ombudsman-officer', 'person', ${X})`,
  person_row: `insert into person_row (person, organisation, roles, from_on, content) values ('p-nidos', 'nidos', '{guardian}', '2026-01-01', ${X})`,
  contact_row: `insert into contact_row values ('nidos', 'safety', ${X})`,
  training_row: `insert into training_row (person, topic, trained_on, organisation) values ('p-nidos', 'hearing', '2026-01-01', 'nidos')`,
  session: `insert into session (id, token_print, person, organisation, role, way, device, started_at, used_at, ends_at, seal)
            values ('${I}4', ${X}, 'p-nidos', 'nidos', 'guardian', 'service', 'd', ${AT}, ${AT}, ${AT}, ${X})`,
  draft: `insert into draft values ('p-nidos', 'hearing/1', ${D}, 1, ${AT}, ${X})`,
  passkey: `insert into passkey (credential_id, person, public_key, counter, transports, synced, made_at, seal)
            values ('c', 'p-nidos', ${X}, 0, '{}', false, ${AT}, ${X})`,
  invitation: `insert into invitation values ('${I}5', ${X}, 'p-nidos', 'p-1', ${AT}, ${AT}, ${X})`,
  used_once: `insert into used_once values (${X}, ${AT})`,
  checkpoint: `insert into checkpoint values (1, ${AT}, 1, '{}', ${X}, ${X})`,
  checkpoint_leaf: `insert into checkpoint_leaf values (0, ${D}, 1, ${X}, ${X}, ${X})`,
  checkpoint_node: `insert into checkpoint_node values (1, 0, ${X})`,
  destruction_certificate: `insert into destruction_certificate (certificate_id, stream_print, destroyed_at, content) values ('${I}6', 'p', ${AT}, '{}')`,
  // There already.
  migration: undefined,
  master_key: undefined,
  acting_secret: undefined,
  sharing_rule: undefined,
  category_compartment: undefined,
};
