-- Read models: disposable, rebuilt from events. What names a person is closed with the key of its stream.

create table worklist_row (
  dossier_id uuid primary key,
  family_id uuid,
  reference text not null unique,
  opened_on date not null,
  updated_at timestamptz not null,
  waits_for text not null,
  measure text,
  involved text[] not null,
  content bytea not null
);
create index worklist_involved on worklist_row using gin (involved);
create index worklist_updated on worklist_row (updated_at desc, dossier_id);
create index worklist_family on worklist_row (family_id) where family_id is not null;

create table family_row (
  family_id uuid primary key,
  involved text[] not null,
  content bytea not null
);

create table reference_counter (year integer primary key, last integer not null);

grant select, insert, update, delete on worklist_row, family_row to voorop_app;
grant select, insert, update on reference_counter to voorop_app;
