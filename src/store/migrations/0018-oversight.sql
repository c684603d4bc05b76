-- Oversight: alerts written with what causes them, answers to them, and the questions that are put to the access log. Numbers (how many, how
-- long) come from the application with every entry; this file holds none.

alter table access_log
  add column far_back text check (far_back in ('ended', 'dormant')),
  add column outside_hours boolean not null default false;
comment on column access_log.far_back is 'ended: asked after the involvement of the asker ended. dormant: nothing had been recorded there for long. Null: neither.';

-- What a question of oversight is answered from: always one index, from the last moment back.
drop index access_log_person;
drop index access_log_refused;
create index access_log_of_person on access_log (person, at desc, id desc);
create index access_log_refusals on access_log (at, person)
  where refusal in ('not-involved', 'no-permit', 'no-row', 'firewall', 'migration-authority', 'not-found', 'forbidden');
create index access_log_refusals_of on access_log (person, at)
  where refusal in ('not-involved', 'no-permit', 'no-row', 'firewall', 'migration-authority', 'not-found', 'forbidden');
create index access_log_far_back on access_log (at desc, id desc) where far_back is not null;
create index access_log_outside on access_log (at desc, id desc) where outside_hours;
create index access_log_outside_of on access_log (organisation, at desc, id desc) where outside_hours;
create index if not exists worklist_reference on worklist_row (reference);
create index glass_row_unconfirmed on glass_row (until) where confirmed_by is null;

-- ── Alerts that wait, and answers ────────────────────────────────────────────────────────────────────────────────────────────
create table alert_open (alert_id bigint primary key, quiet boolean not null);
comment on table alert_open is 'Alerts that nobody handled yet. quiet: raised about something that is not there; in no list.';
create index alert_open_waits on alert_open (quiet, alert_id desc);

-- Nobody answered an alert before this: what names a person or was typed is closed.
alter table alert_answer drop column name, drop column note, add column content bytea not null;
comment on column alert_answer.content is 'Who answered, by name, and the note; closed with a key of the house.';
create index alert_answer_handled on alert_answer (id desc) where answer = 'handled';
create unique index alert_answer_once on alert_answer (alert_id) where answer = 'handled';

create table log_question (
  id bigint generated always as identity primary key,
  access_id bigint not null unique,
  at timestamptz not null,
  person text not null,
  organisation text not null,
  role text not null,
  kind text not null,
  content bytea not null
);
comment on table log_question is 'What oversight asked the access log, and why. content: the question and the reason, closed with a key of the house.';
create trigger append_only before update or delete on log_question for each row execute function refuse_change();
create trigger append_only_truncate before truncate on log_question execute function refuse_change();

-- ── Who sees them ────────────────────────────────────────────────────────────────────────────────────────────────────────────
create function acts_as_watcher() returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return coalesce(a.kind = 'system' or (a.kind = 'reader' and a.purpose in ('oversight', 'data-protection')), false);
end $$;
create function acts_as_guard_of_data() returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return coalesce(a.kind = 'system' or (a.kind = 'reader' and a.purpose = 'data-protection'), false);
end $$;

do $$
declare
  held text;
begin
  foreach held in array array['alert_open', 'log_question'] loop
    execute format('alter table %I enable row level security', held);
    execute format('alter table %I force row level security', held);
    execute format('create policy owner_does on %I for all to %I using (true) with check (true)', held, current_user);
  end loop;
  foreach held in array array['alert', 'alert_answer', 'processing_log'] loop
    execute format('drop policy who_proves on %I', held);
  end loop;
  execute format('create policy owner_does on access_log for all to %I using (true) with check (true)', current_user);
  execute format('create policy owner_looks_up on stream_access for select to %I using (true)', current_user);
end $$;

create policy watchers_read on alert for select to voorop_app using ((select acts_as_watcher()));
create policy watchers_read on alert_open for select to voorop_app using ((select acts_as_watcher()));
create policy watchers_close on alert_open for delete to voorop_app using ((select acts_as_watcher()));
create policy watchers_read on alert_answer for select to voorop_app using ((select acts_as_watcher()));
create policy watchers_answer on alert_answer for insert to voorop_app with check (
  (select acts_as_watcher()) and person = (select acts_for_person())[2]);
create policy watchers_read on log_question for select to voorop_app using ((select acts_as_watcher()));
create policy watchers_ask on log_question for insert to voorop_app with check (
  (select acts_as_watcher()) and person = (select acts_for_person())[2]);
create policy guards_read on processing_log for select to voorop_app using ((select acts_as_guard_of_data()));

-- Alerts and the processing log are written by the functions below and by nothing else.
revoke insert on alert, processing_log from voorop_app;
grant select, delete on alert_open to voorop_app;
grant select, insert on log_question to voorop_app;

-- ── Writing down ─────────────────────────────────────────────────────────────────────────────────────────────────────────────
-- One alert, unless the same one was raised before. Only for what the application proved to do.
create function raise_alert(
  p_at timestamptz, p_rule text, p_quiet boolean, p_stream uuid, p_person text, p_organisation text, p_role text, p_what text, p_once text
) returns void language plpgsql security definer set search_path = voorop, pg_temp as $$
begin
  if not coalesce(acts_at_all(), false) then return; end if;
  with raised as (
    insert into alert (at, rule, stream_id, person, organisation, role, what, once)
    values (p_at, p_rule, p_stream, p_person, p_organisation, p_role, p_what, p_once)
    on conflict (once) do nothing returning id)
  insert into alert_open (alert_id, quiet) select id, p_quiet from raised;
end $$;
revoke execute on function raise_alert from public;

-- One request in the access log, the records of the processing log that go with it, and the alerts that follow. p_watch: what to look at
-- and the numbers for it. Whether what was asked for exists makes no difference to the steps taken here.
create function write_down(
  p_at timestamptz, p_stream uuid, p_person text, p_organisation text, p_role text, p_purpose text, p_action text, p_door text,
  p_rows text[], p_trace bytea, p_allowed text, p_refusal text, p_outside boolean,
  p_parent bytea, p_status text, p_started timestamptz, p_resource text, p_activity text, p_subject_type text,
  p_spans bytea[], p_subjects bytea[], p_watch jsonb
) returns bigint language plpgsql security definer set search_path = voorop, pg_temp as $$
declare
  access_id bigint;
  far text;
  today date := (p_at at time zone 'Europe/Amsterdam')::date;
  since timestamptz := p_at - make_interval(mins => (p_watch ->> 'minutes')::integer);
  hour text := to_char(p_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24');
  watched text := p_watch ->> 'on';
  known boolean;
  counted integer;
  each jsonb;
begin
  if p_stream is not null then
    if not exists (select from stream_access a where a.stream_id = p_stream and a.organisation = p_organisation
                   and (a.person is null or a.person = p_person) and (a.until_on is null or a.until_on >= today))
       and exists (select from stream_access a where a.stream_id = p_stream and a.organisation = p_organisation
                   and (a.person is null or a.person = p_person)) then
      far := 'ended';
    elsif p_allowed is not null and p_door <> 'command' and (
        select e.recorded_at < p_at - make_interval(months => (p_watch ->> 'dormantMonths')::integer)
        from event e where e.stream_id = p_stream order by e.version desc limit 1) then
      far := 'dormant';
    end if;
  end if;

  insert into access_log (at, stream_id, person, organisation, role, purpose, action, door, rows, trace_id, allowed_by, refusal, far_back, outside_hours)
  values (p_at, p_stream, p_person, p_organisation, p_role, p_purpose, p_action, p_door, p_rows, p_trace, p_allowed, p_refusal, far, p_outside)
  returning id into access_id;

  if p_subjects <> '{}' then
    insert into processing_log (trace_id, span_id, parent_span_id, status, name, start_time, end_time, resource,
                                processing_activity_id, data_subject_id, data_subject_id_type, access_id)
    select p_trace, s.span, p_parent, p_status, p_action, p_started, p_at, p_resource, p_activity, s.subject, p_subject_type, access_id
    from unnest(p_spans, p_subjects) as s (span, subject);
  end if;

  for each in select * from jsonb_array_elements(coalesce(p_watch -> 'raise', '[]')) loop
    perform raise_alert(p_at, each ->> 'rule', false, p_stream, p_person, p_organisation, p_role, p_action, each ->> 'once');
  end loop;

  if watched in ('walled', 'canary') then
    known := p_stream is null or exists (
      select from stream_head h where h.stream_id = p_stream and h.stream_kind in ('dossier', 'family'));
    perform raise_alert(
      p_at, case when watched = 'canary' then 'canary' when known then 'firewall' else 'nothing-there' end, not known,
      p_stream, p_person, p_organisation, p_role, p_action,
      concat_ws(':', watched, p_person, coalesce(p_stream::text, p_action), hour));
  end if;
  if watched in ('walled', 'refused') then
    select count(*) into counted from (
      select from access_log l
      where l.person = p_person and l.at > since and l.at <= p_at
        and l.refusal in ('not-involved', 'no-permit', 'no-row', 'firewall', 'migration-authority', 'not-found', 'forbidden')
      limit (p_watch ->> 'refusals')::integer) refused;
    if counted >= (p_watch ->> 'refusals')::integer then
      perform raise_alert(p_at, 'many-refusals', false, null, p_person, p_organisation, p_role, p_action,
                          concat_ws(':', 'many-refusals', p_person, hour));
    end if;
  elsif watched = 'read' then
    select count(*) into counted from (
      select distinct l.stream_id from access_log l
      where l.person = p_person and l.at > since and l.at <= p_at and l.allowed_by is not null and l.stream_id is not null
      limit (p_watch ->> 'dossiers')::integer) opened;
    if counted >= (p_watch ->> 'dossiers')::integer then
      perform raise_alert(p_at, 'many-dossiers', false, null, p_person, p_organisation, p_role, p_action,
                          concat_ws(':', 'many-dossiers', p_person, hour));
    end if;
  end if;
  return access_id;
end $$;

-- An opening in danger that ended without the word of a second person. Asked often; looks back no further than it is told to.
create function raise_unconfirmed(p_at timestamptz, p_days integer) returns void
language plpgsql security definer set search_path = voorop, pg_temp as $$
begin
  perform raise_alert(p_at, 'glass-unconfirmed', false, g.dossier_id, g.person, g.organisation, b.role, b.what,
                      'glass-unconfirmed:' || g.glass_id)
  from glass_row g join alert b on b.once = 'glass-broken:' || g.glass_id
  where g.confirmed_by is null and g.until <= p_at and g.until > p_at - make_interval(days => p_days)
    and not exists (select from alert u where u.once = 'glass-unconfirmed:' || g.glass_id);
end $$;
