-- What somebody typed and did not send yet. Each person sees and keeps only what is their own; closed with a key of the house. What is
-- about a dossier goes when that dossier is destroyed, and all of it goes after a while.

create table draft (
  person text not null,
  form text not null,
  stream_id uuid,
  version integer not null,
  kept_at timestamptz not null,
  content bytea not null,
  primary key (person, form),
  check (length(form) between 1 and 200),
  check (length(content) <= 300000)
);
create index draft_stream on draft (stream_id) where stream_id is not null;
create index draft_kept on draft (kept_at);
comment on table draft is 'Text that a person is still writing. form: which form and what it is about. stream_id: the dossier or family that it is about. version: counts how often it was kept.';

alter table draft enable row level security;
alter table draft force row level security;
do $$
begin
  execute format('create policy owner_does on draft for all to %I using (true) with check (true)', current_user);
end $$;
create policy own on draft for all to voorop_app
  using (person = (select acts_for_person())[2]) with check (person = (select acts_for_person())[2]);
create policy everywhere_reads on draft for select to voorop_app
  using ((select acts_on()) = '00000000-0000-0000-0000-000000000000' or (select acts_within('sign-in')));
create policy everywhere_removes on draft for delete to voorop_app
  using ((select acts_on()) = '00000000-0000-0000-0000-000000000000' or (select acts_within('sign-in')));
grant select, insert, update, delete on draft to voorop_app;
