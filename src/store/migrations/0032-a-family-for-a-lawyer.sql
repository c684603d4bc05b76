-- A family tells of every child and of the parents: a lawyer reads it only for a child of it, and not for a parent or for nobody yet.

-- Something is kept from every lawyer but the child's (0019): in a dossier of the family, or, where none lets him in, in the family.
create function kept_from(p_streams uuid[], p_who acting) returns boolean[]
language sql stable security definer set search_path = voorop, pg_temp as $$
  select array(
    select s.hidden <> '{}' from stream_access s
    where s.stream_id = any (p_streams) and s.organisation = p_who.organisation and (s.person is null or s.person = p_who.person)
      and s.from_on <= p_who.day and (s.until_on is null or s.until_on >= p_who.day))
$$;
revoke execute on function kept_from from public;
create function sees_family(p_stream uuid) returns boolean
language plpgsql stable security definer set search_path = voorop, pg_temp as $$
declare
  a acting := acting();
  of_children boolean[];
begin
  if a.role is distinct from 'lawyer' or not exists (select from family_row where family_id = p_stream) then return true; end if;
  of_children := kept_from(array(select w.dossier_id from worklist_row w where w.family_id = p_stream), a);
  if true = any (of_children) then return false; end if;
  return false = any (of_children || kept_from(array[p_stream], a));
end $$;
comment on function sees_family is 'True for whoever is no lawyer, and for every stream that is no family.';

alter policy reader_reads on event using (
  exists (select from stream_access a where a.stream_id = event.stream_id
          and (a.hidden = '{}' or event.category <> all (a.hidden))
          and ((select acts_by_rules()) && array[event.category || '@any', event.category || '@' || split_part(event.actor_function, '@', 2)]
               or (a.conditions <> '{}' and (select acts_by_rules()) && wanted_under(array[event.category || '@any', event.category || '@' || split_part(event.actor_function, '@', 2)], a.conditions))))
  and (stream_kind <> 'family' or sees_family(stream_id)));
alter policy reader_reads on family_row using (
  (select acts_by_any_rule()) and exists (select from stream_access a where a.stream_id = family_row.family_id) and sees_family(family_id));

-- As in 0024, with the keys on the first row only: they are the same for every event.
create or replace function read_both(p_stream uuid, p_reader text, p_reader_mac text, p_core text, p_core_mac text)
returns table (
  version integer, type text, category text, "recordedAt" timestamptz, "actorFunction" text, "commandId" uuid, envelope bytea,
  compartments text[], wrapped bytea[], shown boolean, opened text[])
language plpgsql volatile as $$
declare
  visible integer[];
  openable text[];
begin
  perform set_config('voorop.acting', p_reader, true), set_config('voorop.acting_mac', p_reader_mac, true);
  if not exists (select from stream_access a where a.stream_id = p_stream) then return; end if;
  visible := array(select e.version from event e where e.stream_id = p_stream);
  openable := array(
    select 'general' from subject_key k where k.stream_id = p_stream
    union all select k.compartment from compartment_key k where k.stream_id = p_stream);
  perform set_config('voorop.acting', p_core, true), set_config('voorop.acting_mac', p_core_mac, true);
  return query
    with keys as materialized (
      select 'general' as compartment, k.wrapped from subject_key k where k.stream_id = p_stream
      union all select k.compartment, k.wrapped from compartment_key k where k.stream_id = p_stream)
    select e.version, e.type, e.category, e.recorded_at, e.actor_function, e.command_id, e.envelope,
           case when e.version = 1 then (select array_agg(k.compartment order by k.compartment) from keys k) end,
           case when e.version = 1 then (select array_agg(k.wrapped order by k.compartment) from keys k) end,
           e.version = any (visible),
           case when e.version = 1 then openable end
    from event e where e.stream_id = p_stream order by e.version;
  perform set_config('voorop.acting', p_reader, true), set_config('voorop.acting_mac', p_reader_mac, true);
end $$;
