-- A wall for each table that 0017 gave to whoever proves to act: who reads it and who writes it, and no more. And a task of the system
-- reaches only as far as its proof says (src/store/tasks.ts): signing somebody in shows no dossier.

-- ── How far a task reaches ───────────────────────────────────────────────────────────────────────────────────────────────────
alter type acting add attribute reach text[];

create or replace function acting() returns acting language plpgsql stable security definer set search_path = voorop, pg_temp as $$
declare
  said jsonb := proven_in_transaction(current_setting('voorop.acting', true), current_setting('voorop.acting_mac', true));
begin
  if said is null then return null; end if;
  return row(said ->> 'kind', (said ->> 'streamId')::uuid, said ->> 'person', said ->> 'organisation', said ->> 'role',
    said ->> 'purpose', said ->> 'task',
    coalesce((said ->> 'on')::date, (transaction_timestamp() at time zone 'Europe/Amsterdam')::date),
    case said ->> 'kind' when 'system' then array(select jsonb_array_elements_text(said -> 'reach')) end)::acting;
end $$;

create or replace function acts_on() returns uuid language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return case
    when a.kind = 'core' then a.stream_id
    when a.kind = 'system' and 'streams' = any (a.reach) then '00000000-0000-0000-0000-000000000000'::uuid
  end;
end $$;

create function acts_within(p_reach text) returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return coalesce(a.kind = 'system' and p_reach = any (a.reach), false);
end $$;
create function acts_by_task() returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return coalesce(a.kind = 'system', false);
end $$;

-- Streams about no child.
create policy house_adds on event for insert to voorop_app with check (
  stream_kind in ('table', 'organisation') and (select acts_within('house')));
create policy house_adds on stream_head for insert to voorop_app with check (
  stream_kind in ('table', 'organisation') and (select acts_within('house')));
create policy house_moves on stream_head for update to voorop_app using (
  stream_kind in ('table', 'organisation') and (select acts_within('house')));
create policy house_adds on subject_key for insert to voorop_app with check (
  (select acts_within('house')) and exists (
    select from stream_head h where h.stream_id = subject_key.stream_id and h.stream_kind in ('table', 'organisation')));

-- What a task wrote down about no dossier, it may see.
create policy task_reads on access_log for select to voorop_app using (stream_id is null and (select acts_by_task()));

-- ── A wall for each ──────────────────────────────────────────────────────────────────────────────────────────────────────────
-- The stream of an organisation, as src/store/organisation-stream.ts names it.
create function organisation_stream(p_organisation text) returns uuid language sql immutable set search_path = voorop, pg_temp as $$
  select encode(set_byte(set_byte(substring(h from 1 for 16), 6, (get_byte(h, 6) & 15) | 128), 8, (get_byte(h, 8) & 63) | 128), 'hex')::uuid
  from (select sha256(convert_to('voorop:organisation:' || p_organisation, 'UTF8'))) given(h)
$$;

do $$
declare
  held text;
begin
  foreach held in array array['person_row', 'contact_row', 'training_row', 'session', 'used_once', 'passkey', 'invitation', 'glass_row',
                              'checkpoint', 'checkpoint_leaf', 'checkpoint_node', 'destruction_certificate'] loop
    execute format('drop policy if exists who_proves on %I', held);
  end loop;
  foreach held in array array['session', 'used_once', 'passkey', 'invitation'] loop
    execute format($q$create policy sign_in_does on %I for all to voorop_app using ((select acts_within('sign-in')))$q$, held);
  end loop;
  foreach held in array array['checkpoint', 'checkpoint_leaf', 'checkpoint_node'] loop
    execute format($q$create policy checkpoints_do on %I for all to voorop_app using ((select acts_within('checkpoints')))$q$, held);
  end loop;
  -- An organisation keeps its own people; everybody learns of themselves what they were trained in.
  foreach held in array array['person_row', 'contact_row', 'training_row'] loop
    execute format($q$create policy people_do on %I for all to voorop_app using ((select acts_within('people')))$q$, held);
    execute format('create policy core_does on %I for all to voorop_app using ((select acts_on()) = organisation_stream(organisation))', held);
  end loop;
end $$;
create policy own_reads on training_row for select to voorop_app using (
  person = (select acts_for_person())[2] and organisation = (select acts_for_person())[1]);

create policy core_does on glass_row for all to voorop_app
  using ((select acts_on()) in (dossier_id, '00000000-0000-0000-0000-000000000000'));

create policy certificates_do on destruction_certificate for all to voorop_app using ((select acts_within('certificates')));
create policy overseers_read on destruction_certificate for select to voorop_app using (
  (select acts_as_reader())[3] in ('oversight', 'data-protection'));

-- Whether an id or a way of signing in is taken, without showing by whom.
create function person_taken(p_person text, p_organisation text, p_identity bytea, out person boolean, out identity boolean)
language plpgsql stable security definer set search_path = voorop, pg_temp as $$
begin
  if not coalesce(acts_at_all(), false) then person := true; identity := true; return; end if;
  person := exists (select from person_row r where r.person = p_person and r.organisation <> p_organisation);
  identity := exists (select from person_row r where r.identity_print = p_identity and r.person <> p_person and r.ended_on is null);
end $$;

-- Alerts, questions and the processing log (0018): of the tasks of the system only those that reach them.
create or replace function acts_as_watcher() returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return coalesce(a.kind = 'reader' and a.purpose in ('oversight', 'data-protection'), false) or acts_within('alerts');
end $$;
create or replace function acts_as_guard_of_data() returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return coalesce(a.kind = 'reader' and a.purpose = 'data-protection', false) or acts_within('processing');
end $$;
