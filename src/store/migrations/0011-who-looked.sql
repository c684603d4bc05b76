-- Who looked, in full: through which door, by which rows of the AVG table, in which trace; and the processing log beside it, one
-- record a data subject, without a name and without a person. Both are only ever added to.

alter table access_log
  add column door text not null default 'read'
    check (door in ('list', 'read', 'search', 'count', 'export', 'letter', 'notification', 'report', 'command', 'question')),
  add column rows text[] not null default '{}',
  add column trace_id bytea check (octet_length(trace_id) = 16);
comment on column access_log.rows is 'The rows of the AVG table by which something was given. Empty: nothing of a child was given.';
create index access_log_person on access_log (person, at);
create index access_log_refused on access_log (at) where refusal is not null;

create table processing_log (
  id bigint generated always as identity primary key,
  trace_id bytea not null check (octet_length(trace_id) = 16),
  span_id bytea not null check (octet_length(span_id) = 8),
  parent_span_id bytea check (octet_length(parent_span_id) = 8),
  status text not null check (status in ('Unset', 'Ok', 'Error')),
  name text not null,
  start_time timestamptz not null,
  end_time timestamptz not null,
  resource text not null,
  processing_activity_id text not null,
  data_subject_id bytea not null,
  data_subject_id_type text not null,
  access_id bigint not null
);
comment on table processing_log is 'Logboek Dataverwerkingen 1.0. data_subject_id: keyed print. access_id stays inside: it leads to who looked.';
create unique index processing_log_span on processing_log (trace_id, span_id);
create index processing_log_subject on processing_log (data_subject_id, id);
create index processing_log_activity on processing_log (processing_activity_id, id);
create index processing_log_end on processing_log (end_time, id);
create index processing_log_access on processing_log (access_id);

create trigger append_only before update or delete on processing_log for each row execute function refuse_change();
create trigger append_only_truncate before truncate on processing_log execute function refuse_change();

-- What oversight has to look at, and what a named person did with it. At most one alert of a kind about a person in an hour.
create table alert (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  rule text not null,
  stream_id uuid,
  person text not null,
  organisation text not null,
  role text not null,
  what text not null,
  once text not null unique
);
comment on table alert is 'rule: why it was raised (data in domain/sharing/alerts.ts). once: what makes it the same alert as one before.';
create table alert_answer (
  id bigint generated always as identity primary key,
  alert_id bigint not null,
  command_id uuid not null unique,
  at timestamptz not null,
  person text not null,
  name text not null,
  organisation text not null,
  answer text not null check (answer in ('seen', 'handled')),
  note text
);
create index alert_answer_alert on alert_answer (alert_id, id);
create trigger append_only before update or delete on alert for each row execute function refuse_change();
create trigger append_only_truncate before truncate on alert execute function refuse_change();
create trigger append_only before update or delete on alert_answer for each row execute function refuse_change();
create trigger append_only_truncate before truncate on alert_answer execute function refuse_change();

-- Break-the-glass, by organisation: what its people opened and who still has to confirm. Disposable, built from the events.
create table glass_row (
  glass_id uuid primary key,
  dossier_id uuid not null,
  reference text not null,
  organisation text not null,
  person text not null,
  confirmed_by text,
  opened_at timestamptz not null,
  until timestamptz not null
);
create index glass_row_organisation on glass_row (organisation, opened_at desc, glass_id);

grant select, insert on processing_log, alert, alert_answer to voorop_app;
grant select, insert, update, delete on glass_row to voorop_app;
