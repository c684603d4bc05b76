-- What was answered to a command (asked twice, answered once), and who looked into which dossier.

create table command (
  command_id uuid primary key,
  body_print bytea not null,
  stream_id uuid,
  status integer not null,
  answer bytea not null,
  answered_at timestamptz not null default now()
);
comment on table command is 'body_print: keyed print of who asked what. answer: closed with the key of the stream, or of the house.';

create table access_log (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  stream_id uuid,
  person text not null,
  organisation text not null,
  role text not null,
  purpose text not null,
  action text not null,
  allowed_by text,
  refusal text,
  check ((allowed_by is null) <> (refusal is null))
);
comment on table access_log is 'Append-only. allowed_by: the row of the sharing table that allowed it; refusal: why it was not.';
create index access_log_stream on access_log (stream_id, id);
create index access_log_at on access_log (at);

create trigger append_only before update or delete on access_log for each row execute function refuse_change();
create trigger append_only_truncate before truncate on access_log execute function refuse_change();

grant select, insert on command, access_log to voorop_app;
