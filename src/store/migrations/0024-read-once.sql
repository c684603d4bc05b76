-- One round trip for a reading: whether this reader is let in at all, every event for the core that judges, and which of them, with
-- which keys, the reader may have. Runs as whoever calls it: each of the two proves itself and meets the wall as ever. Cheaper than
-- four statements, because the plans stay with the connection.
create function read_both(p_stream uuid, p_reader text, p_reader_mac text, p_core text, p_core_mac text)
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
           (select array_agg(k.compartment order by k.compartment) from keys k),
           (select array_agg(k.wrapped order by k.compartment) from keys k),
           e.version = any (visible), openable
    from event e where e.stream_id = p_stream order by e.version;
  perform set_config('voorop.acting', p_reader, true), set_config('voorop.acting_mac', p_reader_mac, true);
end $$;
comment on function read_both is 'Afterwards the reader acts. No row: this reader is not let in, or there is no such stream.';

-- The same answers as in 0007, with plans that stay with the connection.
create or replace function acts_by_rules() returns text[]
language plpgsql stable security definer set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  if a.kind is distinct from 'reader' then return null; end if;
  return (select array_agg(distinct r.category || '@' || case r.giver when 'self' then a.organisation else r.giver end
                                    || coalesce('?' || r.condition, ''))
          from sharing_rule r
          where r.receiver = a.organisation and r.role = a.role and r.purpose = a.purpose
            and r.valid_from <= a.day and (r.valid_to is null or r.valid_to >= a.day));
end $$;
create or replace function acts_by_compartments() returns text[]
language plpgsql stable security definer set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  if a.kind is distinct from 'reader' then return null; end if;
  return (select array_agg(distinct c.compartment || coalesce('?' || r.condition, ''))
          from sharing_rule r join category_compartment c on c.category = r.category
          where r.receiver = a.organisation and r.role = a.role and r.purpose = a.purpose
            and r.valid_from <= a.day and (r.valid_to is null or r.valid_to >= a.day));
end $$;
create or replace function acts_by_any_rule() returns boolean
language plpgsql stable security definer set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return a.kind is not distinct from 'reader' and exists (
    select from sharing_rule r
    where r.receiver = a.organisation and r.role = a.role and r.purpose = a.purpose
      and r.valid_from <= a.day and (r.valid_to is null or r.valid_to >= a.day));
end $$;
