-- Finding a child by name without keeping one: keyed prints of each word of a name, as it is spelled, in Latin letters and as it
-- sounds. One organisation at a time: its prints say nothing beside those of another. Disposable, built from the events.

create table name_index (
  dossier_id uuid not null,
  organisation text not null,
  form text not null check (form in ('spelled', 'latin', 'sound')),
  print bytea not null,
  primary key (organisation, print, dossier_id)
);
create index name_index_dossier on name_index (dossier_id);
comment on table name_index is 'print: keyed by organisation and form. Equal words of one organisation have equal prints; without the master key that is all it tells.';

alter table name_index enable row level security;
alter table name_index force row level security;
create policy core_does on name_index for all to voorop_app using ((select acts_on()) in (dossier_id, '00000000-0000-0000-0000-000000000000'));
-- Only names that the reader also has in the work list.
create policy reader_reads on name_index for select to voorop_app using (
  organisation = (select acts_as_reader())[1]
  and exists (select from worklist_row w where w.dossier_id = name_index.dossier_id and w.organisation = name_index.organisation));

grant select, insert, delete on name_index to voorop_app;
