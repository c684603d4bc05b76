-- The record itself: streams of events, added to and never changed. Plain enough for PostgreSQL 15.

create table stream_head (
  stream_id uuid primary key,
  stream_kind text not null check (stream_kind in ('dossier', 'family', 'organisation', 'table')),
  version integer not null check (version >= 1),
  hash bytea not null
) with (fillfactor = 80);
comment on table stream_head is 'Where each chain ends. One row a stream; also the lock of which two writers only one gets.';

create table event (
  stream_id uuid not null,
  stream_kind text not null check (stream_kind in ('dossier', 'family', 'organisation', 'table')),
  version integer not null check (version >= 1),
  position bigint not null generated always as identity,
  type text not null,
  category text not null,
  recorded_at timestamptz not null,
  actor_function text not null,
  command_id uuid not null,
  header bytea not null,
  envelope bytea not null,
  prev_hash bytea not null,
  hash bytea not null,
  primary key (stream_id, version)
) partition by hash (stream_id);
comment on table event is 'Append-only. header: the sealed bytes of the clear columns. envelope: content, closed with the key of the stream.';

do $$
begin
  for part in 0..15 loop
    execute format('create table event_%s partition of event for values with (modulus 16, remainder %s)', part, part);
  end loop;
end $$;
create index event_position on event (position);
create index event_recorded_at on event (recorded_at);

create table subject_key (
  stream_id uuid primary key,
  wrapped bytea,
  master_key text not null,
  created_at timestamptz not null default now(),
  destroyed_at timestamptz,
  destroyed_why text,
  check ((wrapped is null) = (destroyed_at is not null)),
  check ((destroyed_why is null) = (destroyed_at is null))
);
comment on table subject_key is 'The key of a stream, wrapped by the master key with this fingerprint. Destroyed: content gone, chain whole.';

create table master_key (fingerprint text primary key, since timestamptz not null default now());
create unique index one_master_key on master_key ((true));
comment on table master_key is 'Which master key belongs to this database (its print, not the key): a wrong one is refused at the start.';

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only: % refused', tg_table_name, lower(tg_op) using errcode = 'insufficient_privilege';
end $$;

create trigger append_only before update or delete on event for each row execute function refuse_change();
create trigger append_only_truncate before truncate on event execute function refuse_change();
do $$
begin
  for part in 0..15 loop
    execute format('create trigger append_only_truncate before truncate on event_%s execute function refuse_change()', part);
  end loop;
end $$;

create function keep_destroyed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.destroyed_at is not null or new.destroyed_at is null then
    raise exception 'a key can only be destroyed, once' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger keep_destroyed before update or delete on subject_key for each row execute function keep_destroyed();

-- One round trip: is the stream still where the writer saw it, then the events. False: somebody else wrote first.
create function append_events(
  p_stream uuid, p_kind text, p_expected integer, p_seen_hash bytea, p_command uuid, p_actor text,
  p_recorded_at timestamptz, p_key bytea, p_master_key text,
  p_types text[], p_categories text[], p_headers bytea[], p_envelopes bytea[], p_prev_hashes bytea[], p_hashes bytea[]
) returns boolean language plpgsql as $$
declare
  added integer := cardinality(p_types);
begin
  if p_expected = 0 then
    insert into stream_head (stream_id, stream_kind, version, hash)
    values (p_stream, p_kind, added, p_hashes[added]) on conflict do nothing;
  else
    update stream_head set version = p_expected + added, hash = p_hashes[added]
    where stream_id = p_stream and stream_kind = p_kind and version = p_expected and hash = p_seen_hash;
  end if;
  if not found then return false; end if;
  if p_key is not null then
    insert into subject_key (stream_id, wrapped, master_key) values (p_stream, p_key, p_master_key);
  end if;
  insert into event (stream_id, stream_kind, version, type, category, recorded_at, actor_function, command_id,
                     header, envelope, prev_hash, hash)
  select p_stream, p_kind, p_expected + n, t, c, p_recorded_at, p_actor, p_command, h, e, p, s
  from unnest(p_types, p_categories, p_headers, p_envelopes, p_prev_hashes, p_hashes)
       with ordinality as given(t, c, h, e, p, s, n);
  return true;
end $$;

grant select, insert on event, subject_key, stream_head, master_key to voorop_app;
grant update (version, hash) on stream_head to voorop_app;
grant update (wrapped, destroyed_at, destroyed_why) on subject_key to voorop_app;
