-- What a family tells of one child is closed with a key of its own, which goes with that child: the family stays for the others, and no
-- longer tells of the child that was destroyed.

create table family_part_key (
  family_id uuid not null,
  dossier_id uuid not null,
  wrapped bytea,
  master_key text not null,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  destroyed_why text,
  primary key (family_id, dossier_id),
  check ((wrapped is null) = (destroyed_at is not null)),
  check ((destroyed_why is null) = (destroyed_at is null))
);
create index family_part_key_dossier on family_part_key (dossier_id);
comment on table family_part_key is 'The key of what the stream of a family tells of one child, wrapped by the master key.';
create trigger keep_destroyed before update or delete on family_part_key for each row execute function keep_destroyed();

alter table family_part_key enable row level security;
alter table family_part_key force row level security;
do $$
begin
  execute format('create policy owner_reads on family_part_key for select to %I using (true)', current_user);
  execute format('create policy owner_adds on family_part_key for insert to %I with check (true)', current_user);
  execute format('create policy owner_destroys on family_part_key for update to %I using (true) with check (true)', current_user);
end $$;
create policy core_reads on family_part_key for select to voorop_app
  using ((select acts_on()) in (family_id, '00000000-0000-0000-0000-000000000000'));
create policy core_adds on family_part_key for insert to voorop_app
  with check ((select acts_on()) in (family_id, '00000000-0000-0000-0000-000000000000'));
grant select, insert on family_part_key to voorop_app;

-- Destroying a child takes its part of its family along, and destroying a family takes every part. Of a child that was never told of,
-- the part is destroyed beforehand: what somebody would still tell of it afterwards has no key to lie under.
create or replace function destroy_keys(p_stream uuid, p_why text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = voorop, pg_temp as $$
declare
  a acting := acting();
  destroyed boolean;
begin
  if a.kind is distinct from 'system' or a.task is distinct from 'destroy' then
    raise exception 'only the task destroy destroys keys' using errcode = 'insufficient_privilege';
  end if;
  update family_part_key set wrapped = null, destroyed_at = p_at, destroyed_why = p_why
  where p_stream in (dossier_id, family_id) and wrapped is not null;
  insert into family_part_key (family_id, dossier_id, master_key, destroyed_at, destroyed_why)
  select w.family_id, p_stream, k.master_key, p_at, p_why
  from (select distinct family_id from worklist_row where dossier_id = p_stream and family_id is not null) w
  join subject_key k on k.stream_id = p_stream
  on conflict do nothing;
  update compartment_key set wrapped = null, destroyed_at = p_at, destroyed_why = p_why
  where stream_id = p_stream and wrapped is not null;
  update subject_key set wrapped = null, destroyed_at = p_at, destroyed_why = p_why
  where stream_id = p_stream and wrapped is not null;
  destroyed := found;
  return destroyed;
end $$;
