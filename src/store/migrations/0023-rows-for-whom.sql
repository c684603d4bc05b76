-- Rows of people and of work lists are closed for whom they are from here on. Those from before do not open any more: they are built
-- again from the events at the next start (application/rebuild-views.ts).

truncate person_row, worklist_row, worklist_due;

-- The role of the application builds nothing and takes nothing down, not for a moment either: no table, function or grant of its own, and
-- no `drop owned`, which would take its rights away for good. Whoever migrates without being superuser goes without this last fence.
create function refuse_building() returns event_trigger language plpgsql set search_path = voorop, pg_temp as $$
begin
  if pg_has_role(current_user, 'voorop_app', 'member') and not pg_has_role(current_user, (
    select nspowner from pg_namespace where nspname = 'voorop'), 'member') then
    raise exception '% is not for the application', tg_tag using errcode = 'insufficient_privilege';
  end if;
end $$;

do $$
begin
  execute format('revoke temporary on database %I from public', current_database());
exception when insufficient_privilege then
  raise notice 'not the owner of this database: the application can make temporary tables';
end $$;

do $$
declare
  held text;
begin
  execute 'create event trigger voorop_builds_nothing on ddl_command_start execute function refuse_building()';
  -- Large objects belong to no table and stand outside every wall.
  for held in
    select p.oid::regprocedure::text from pg_proc p
    where p.pronamespace = 'pg_catalog'::regnamespace
      and p.proname in ('lo_create', 'lo_creat', 'lo_from_bytea', 'lo_put', 'lowrite', 'lo_open')
  loop
    execute format('revoke execute on function %s from public', held);
  end loop;
exception when insufficient_privilege then
  raise notice 'no superuser: the application could build things of its own in this database';
end $$;
