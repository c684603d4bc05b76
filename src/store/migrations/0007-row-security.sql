-- Who acts, told to the database with a proof that the application said so; which rows they then see. The role of the application
-- without that proof sees nothing. Rules and involvement come from the application; this file holds none of its own.

-- ── Who acts ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
create table acting_secret (one boolean primary key default true check (one), inner_pad bytea not null, outer_pad bytea not null);
comment on table acting_secret is 'The two halves of the key (HMAC-SHA-256) with which the application proves who acts. Opens no content. Not for voorop_app.';

create type acting as (kind text, stream_id uuid, person text, organisation text, role text, purpose text, task text, day date);

-- Told under this secret, in this very transaction? Then what was told, else null.
create function proven_in_transaction(p_said text, p_mac text) returns jsonb
language plpgsql stable security definer set search_path = voorop, pg_temp as $$
declare
  secret acting_secret;
  said jsonb;
begin
  if coalesce(p_said, '') = '' or coalesce(p_mac, '') = '' then return null; end if;
  select * into secret from acting_secret;
  if not found then return null; end if;
  if encode(sha256(secret.outer_pad || sha256(secret.inner_pad || convert_to(p_said, 'UTF8'))), 'hex') <> p_mac then return null; end if;
  said := p_said::jsonb;
  if (said ->> 'backend')::integer <> pg_backend_pid() then return null; end if;
  if said ->> 'began' <> extract(epoch from transaction_timestamp())::text then return null; end if;
  return said;
end $$;
revoke execute on function proven_in_transaction from public;

create function acting() returns acting language plpgsql stable security definer set search_path = voorop, pg_temp as $$
declare
  said jsonb := proven_in_transaction(current_setting('voorop.acting', true), current_setting('voorop.acting_mac', true));
begin
  if said is null then return null; end if;
  return row(said ->> 'kind', (said ->> 'streamId')::uuid, said ->> 'person', said ->> 'organisation', said ->> 'role',
    said ->> 'purpose', said ->> 'task',
    coalesce((said ->> 'on')::date, (transaction_timestamp() at time zone 'Europe/Amsterdam')::date))::acting;
end $$;

-- Each is asked once a statement, as `(select …)`. The stream the core works on; all zeroes: every stream.
create function acts_on() returns uuid language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return case a.kind when 'core' then a.stream_id when 'system' then '00000000-0000-0000-0000-000000000000'::uuid end;
end $$;
create function acts_at_all() returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return a.kind is not null;
end $$;
-- Shape: organisation, person, purpose, day; null for whoever is no reader.
create function acts_as_reader() returns text[] language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return case a.kind when 'reader' then array[a.organisation, a.person, a.purpose, a.day::text] end;
end $$;
-- Shape: organisation, person; whether reading or judging. Null for the system.
create function acts_for_person() returns text[] language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return case when a.person is not null then array[a.organisation, a.person] end;
end $$;

-- ── The rules in force, as the database needs them ───────────────────────────────────────────────────────────────────────────
create table sharing_rule (
  receiver text not null,
  role text not null,
  purpose text not null,
  category text not null,
  giver text not null,
  condition text,
  valid_from date not null,
  valid_to date
);
create index sharing_rule_reader on sharing_rule (receiver, role, purpose);
comment on table sharing_rule is 'The AVG table in force: who may read which category of whom. giver: any, self or an organisation. Written by put_sharing only.';

create table category_compartment (category text primary key, compartment text not null);
comment on table category_compartment is 'With which key of the child each category is closed. Written by put_sharing only.';

-- Replaces both tables; refuses what the application did not prove.
create function put_sharing(p_said text, p_mac text) returns integer
language plpgsql security definer set search_path = voorop, pg_temp as $$
declare
  said jsonb := proven_in_transaction(p_said, p_mac);
  kept integer;
begin
  if said is null or said ->> 'kind' is distinct from 'sharing' then
    raise exception 'rules were not proven to come from the application' using errcode = 'insufficient_privilege';
  end if;
  perform pg_advisory_xact_lock(hashtext('voorop sharing'));
  delete from sharing_rule;
  insert into sharing_rule (receiver, role, purpose, category, giver, condition, valid_from, valid_to)
  select receiver, role, purpose, category, giver, condition, valid_from, valid_to
  from jsonb_to_recordset(said -> 'rules') as r(
    receiver text, role text, purpose text, category text, giver text, condition text, valid_from date, valid_to date);
  get diagnostics kept = row_count;
  delete from category_compartment;
  insert into category_compartment select c.key, c.value from jsonb_each_text(said -> 'compartments') c;
  return kept;
end $$;

-- What the reader may read, as `category@giver`, with `?condition` behind it where the rule holds only then.
create function acts_by_rules() returns text[] language sql stable security definer set search_path = voorop, pg_temp as $$
  select array_agg(distinct r.category || '@' || case r.giver when 'self' then a.organisation else r.giver end
                            || coalesce('?' || r.condition, ''))
  from acting() a join sharing_rule r on r.receiver = a.organisation and r.role = a.role and r.purpose = a.purpose
  where a.kind = 'reader' and r.valid_from <= a.day and (r.valid_to is null or r.valid_to >= a.day)
$$;
-- The compartments of which the reader may read some category, with `?condition` behind it where it holds only then.
create function acts_by_compartments() returns text[] language sql stable security definer set search_path = voorop, pg_temp as $$
  select array_agg(distinct c.compartment || coalesce('?' || r.condition, ''))
  from acting() a join sharing_rule r on r.receiver = a.organisation and r.role = a.role and r.purpose = a.purpose
  join category_compartment c on c.category = r.category
  where a.kind = 'reader' and r.valid_from <= a.day and (r.valid_to is null or r.valid_to >= a.day)
$$;
create function acts_by_any_rule() returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
begin
  return acts_by_rules() is not null;
end $$;

-- What is wanted, as the rules name it where one of these conditions is met.
create function wanted_under(p_wanted text[], p_conditions text[]) returns text[] language sql immutable as $$
  select array_agg(w || '?' || c) from unnest(p_wanted) w, unnest(p_conditions) c
$$;

-- ── Who works on what ────────────────────────────────────────────────────────────────────────────────────────────────────────
create table stream_access (
  stream_id uuid not null,
  organisation text not null,
  person text,
  from_on date not null,
  until_on date,
  conditions text[] not null default '{}',
  unique nulls not distinct (stream_id, organisation, person, from_on)
);
create index stream_access_of on stream_access (organisation, stream_id);
comment on table stream_access is 'Whom a stream lets in. person null: everybody of that organisation. conditions: which conditions of rules are met here.';

-- ── Keys of compartments ─────────────────────────────────────────────────────────────────────────────────────────────────────
create table compartment_key (
  stream_id uuid not null,
  compartment text not null check (compartment in ('protection', 'notes')),
  wrapped bytea,
  master_key text not null,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  destroyed_why text,
  primary key (stream_id, compartment),
  check ((wrapped is null) = (destroyed_at is not null)),
  check ((destroyed_why is null) = (destroyed_at is null))
);
comment on table compartment_key is 'The keys of a stream besides its general one (subject_key), each wrapped by the master key.';
create trigger keep_destroyed before update or delete on compartment_key for each row execute function keep_destroyed();

-- Destroying is for one task of the system only, and takes every compartment.
create function destroy_keys(p_stream uuid, p_why text, p_at timestamptz) returns boolean
language plpgsql security definer set search_path = voorop, pg_temp as $$
declare
  a acting := acting();
  destroyed boolean;
begin
  if a.kind is distinct from 'system' or a.task is distinct from 'destroy' then
    raise exception 'only the task destroy destroys keys' using errcode = 'insufficient_privilege';
  end if;
  update compartment_key set wrapped = null, destroyed_at = p_at, destroyed_why = p_why
  where stream_id = p_stream and wrapped is not null;
  update subject_key set wrapped = null, destroyed_at = p_at, destroyed_why = p_why
  where stream_id = p_stream and wrapped is not null;
  destroyed := found;
  return destroyed;
end $$;
revoke update on subject_key from voorop_app;
revoke update (wrapped, destroyed_at, destroyed_why) on subject_key from voorop_app;

-- ── A work list for each organisation: no row tells one what another did ─────────────────────────────────────────────────────
create table worklist_of (
  dossier_id uuid not null,
  organisation text not null,
  persons text[],
  family_id uuid,
  reference text not null,
  opened_on date not null,
  updated_at timestamptz not null,
  waits_for text not null,
  measure text,
  content bytea not null,
  primary key (dossier_id, organisation)
);
insert into worklist_of (dossier_id, organisation, family_id, reference, opened_on, updated_at, waits_for, measure, content)
select dossier_id, organisation, family_id, reference, opened_on, updated_at, waits_for, measure, content
from worklist_row, unnest(involved) organisation;
insert into stream_access (stream_id, organisation, from_on)
select dossier_id, organisation, date '0001-01-01' from worklist_row, unnest(involved) organisation
union select family_id, organisation, date '0001-01-01' from family_row, unnest(involved) organisation;
alter table worklist_due drop constraint worklist_due_dossier_id_fkey;
drop table worklist_row;
alter table worklist_of rename to worklist_row;
comment on table worklist_row is 'One row a dossier and organisation. persons null: everybody there. What names a person is closed with the general key.';
create index worklist_changed on worklist_row (organisation, updated_at desc, dossier_id);
create index worklist_family on worklist_row (family_id, organisation) where family_id is not null;

-- ── Searches that cross streams: by the owner, for whoever proved to act ─────────────────────────────────────────────────────
-- A command sent twice must be known whatever stream it was for; what was answered stays closed with the key of that stream.
create function recall_command(p_command uuid)
returns table (body_print bytea, stream_id uuid, status integer, answer bytea)
language plpgsql stable security definer set search_path = voorop, pg_temp as $$
begin
  if not coalesce(acts_at_all(), false) then return; end if;
  return query select c.body_print, c.stream_id, c.status, c.answer from command c where c.command_id = p_command;
end $$;

drop function find_reason_prints;
-- Prints that share a band, of the same organisation around the same day; and those of every other child of the family. The
-- number of a dossier only where the asker works on it.
create function find_alike(
  p_dossier uuid, p_bands bigint[], p_organisation text, p_from date, p_to date, p_most integer, p_asker text
) returns table (dossier_id uuid, print integer[], reference text)
language plpgsql stable security definer set search_path = voorop, pg_temp set enable_seqscan = off as $$
declare
  a acting := acting();
  asker text;
begin
  if a.kind is null then return; end if;
  asker := case when a.kind = 'system' then p_asker else a.organisation end;
  return query
  with found as (
    (select r.dossier_id, r.print from reason_print r
     where r.bands && p_bands and r.organisation = p_organisation and r.dossier_id <> p_dossier
       and r.recorded_on between p_from and p_to
     limit p_most)
    union all
    (select p.dossier_id, p.print
     from (select distinct kin.dossier_id from worklist_row own
           join worklist_row kin on kin.family_id = own.family_id and kin.dossier_id <> own.dossier_id
           where own.dossier_id = p_dossier and own.family_id is not null) kin
     join reason_print p on p.dossier_id = kin.dossier_id
     limit p_most)
  )
  select f.dossier_id, f.print, w.reference
  from found f left join worklist_row w on w.dossier_id = f.dossier_id and w.organisation = asker
    and (w.persons is null or a.kind <> 'reader' or a.person = any(w.persons));
end $$;

-- ── The wall ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────
do $$
declare
  held text;
begin
  foreach held in array array['event', 'stream_head', 'subject_key', 'compartment_key', 'stream_access', 'worklist_row', 'worklist_due',
                              'family_row', 'command', 'access_log', 'reason_print', 'reference_counter'] loop
    execute format('alter table %I enable row level security', held);
    execute format('alter table %I force row level security', held);
  end loop;
  -- The owner checks chains and carries out the functions above; contents stay closed to the owner by keys.
  foreach held in array array['event', 'stream_head', 'subject_key', 'compartment_key', 'worklist_row', 'command', 'reason_print'] loop
    execute format('create policy owner_reads on %I for select to %I using (true)', held, current_user);
  end loop;
  foreach held in array array['subject_key', 'compartment_key'] loop
    execute format('create policy owner_destroys on %I for update to %I using (true) with check (true)', held, current_user);
  end loop;
end $$;

-- The core writes and sees what belongs to its one stream, the system everything; the read models it may also replace.
do $$
declare
  held text;
  mine constant text := $q$((select acts_on()) in (%I, '00000000-0000-0000-0000-000000000000'))$q$;
begin
  foreach held in array array['stream_access', 'event', 'stream_head', 'subject_key', 'compartment_key'] loop
    execute format('create policy core_reads on %I for select to voorop_app using ' || mine, held, 'stream_id');
    execute format('create policy core_adds on %I for insert to voorop_app with check ' || mine, held, 'stream_id');
  end loop;
  foreach held in array array['worklist_row', 'worklist_due', 'reason_print'] loop
    execute format('create policy core_does on %I for all to voorop_app using ' || mine, held, 'dossier_id');
  end loop;
  execute format('create policy core_does on %I for all to voorop_app using ' || mine, 'family_row', 'family_id');
end $$;

create policy core_removes on stream_access for delete to voorop_app using ((select acts_on()) in (stream_id, '00000000-0000-0000-0000-000000000000'));
create policy reader_reads on stream_access for select to voorop_app using (
  organisation = (select acts_as_reader())[1] and (person is null or person = (select acts_as_reader())[2])
  and from_on <= (select acts_as_reader())[4]::date and (until_on is null or until_on >= (select acts_as_reader())[4]::date));

create policy reader_reads on event for select to voorop_app using (
  exists (select from stream_access a where a.stream_id = event.stream_id
          and ((select acts_by_rules()) && array[event.category || '@any', event.category || '@' || split_part(event.actor_function, '@', 2)]
               or (a.conditions <> '{}' and (select acts_by_rules()) && wanted_under(array[event.category || '@any', event.category || '@' || split_part(event.actor_function, '@', 2)], a.conditions)))));
create policy everybody_reads on event for select to voorop_app using (stream_kind in ('table', 'organisation') and (select acts_at_all()));

create policy core_moves on stream_head for update to voorop_app using ((select acts_on()) in (stream_id, '00000000-0000-0000-0000-000000000000'));
create policy everybody_reads on stream_head for select to voorop_app using (stream_kind in ('table', 'organisation') and (select acts_at_all()));

create policy reader_reads on subject_key for select to voorop_app using (
  (select acts_by_any_rule()) and exists (select from stream_access a where a.stream_id = subject_key.stream_id));
create policy everybody_reads on subject_key for select to voorop_app using (
  exists (select from stream_head h where h.stream_id = subject_key.stream_id and h.stream_kind in ('table', 'organisation')));

create policy reader_reads on compartment_key for select to voorop_app using (
  exists (select from stream_access a where a.stream_id = compartment_key.stream_id
          and ((select acts_by_compartments()) && array[compartment_key.compartment]
               or (a.conditions <> '{}' and (select acts_by_compartments()) && wanted_under(array[compartment_key.compartment], a.conditions)))));

create policy reader_reads on worklist_row for select to voorop_app using (
  organisation = (select acts_as_reader())[1] and (persons is null or (select acts_as_reader())[2] = any (persons))
  and (select acts_by_any_rule()));

create policy reader_reads on worklist_due for select to voorop_app using (
  organisation = (select acts_as_reader())[1] and (select acts_by_any_rule()));

create policy reader_reads on family_row for select to voorop_app using (
  (select acts_by_any_rule()) and exists (select from stream_access a where a.stream_id = family_row.family_id));

create policy reader_reads on reason_print for select to voorop_app using (
  (select acts_by_any_rule()) and exists (select from stream_access a where a.stream_id = reason_print.dossier_id));

create policy core_reads on command for select to voorop_app using (
  case when stream_id is null then (select acts_at_all()) else (select acts_on()) in (stream_id, '00000000-0000-0000-0000-000000000000') end);
create policy core_adds on command for insert to voorop_app with check (
  case when stream_id is null then (select acts_at_all()) else (select acts_on()) in (stream_id, '00000000-0000-0000-0000-000000000000') end);

-- Everybody is written down, also who was refused and who proved nothing.
create policy all_add on access_log for insert to voorop_app with check (true);
create policy core_reads on access_log for select to voorop_app using ((select acts_on()) in (stream_id, '00000000-0000-0000-0000-000000000000'));
create policy reader_reads on access_log for select to voorop_app using (
  exists (select from stream_access a where a.stream_id = access_log.stream_id
          and ((select acts_by_rules()) && array['access-log@any', 'access-log@' || (select acts_as_reader())[1]]
               or (a.conditions <> '{}' and (select acts_by_rules()) && wanted_under(array['access-log@any', 'access-log@' || (select acts_as_reader())[1]], a.conditions)))));
create policy own_reads on access_log for select to voorop_app using (
  organisation = (select acts_for_person())[1] and person = (select acts_for_person())[2]);
create policy oversight_reads on access_log for select to voorop_app using (
  (select acts_as_reader())[3] in ('oversight', 'data-protection'));

create policy core_counts on reference_counter for all to voorop_app using ((select acts_on()) is not null);

grant select, insert, delete on stream_access to voorop_app;
grant select, insert on compartment_key to voorop_app;
grant select, insert, update, delete on worklist_row to voorop_app;
