-- Rights over data: what is asked of the data-protection officer, one row an item, and the certificates of what was destroyed. What
-- names or tells of a person is closed with the key of the dossier. Items are disposable; certificates are for ever.

create table rights_item (
  dossier_id uuid not null,
  kind text not null check (kind in ('request', 'hold', 'destruction', 'retention', 'archive')),
  item_id text not null,
  due_on date,
  content bytea not null,
  primary key (dossier_id, kind, item_id)
);
comment on table rights_item is 'due_on: the day on which it is asked for; null where no period is known.';
create index rights_item_due on rights_item (kind, due_on, dossier_id, item_id);
grant select, insert, update, delete on rights_item to voorop_app;

create table destruction_certificate (
  certificate_id uuid primary key,
  stream_print text not null unique,
  destroyed_at timestamptz not null,
  content text not null,
  signature text,
  signed_by text,
  check ((signature is null) = (signed_by is null))
);
comment on table destruction_certificate is 'content: JSON as it was signed, without personal data. stream_print: SHA-256 of the stream id.';
create index destruction_certificate_at on destruction_certificate (destroyed_at desc, certificate_id);
create trigger append_only before update or delete on destruction_certificate
  for each row execute function refuse_change();
create trigger append_only_truncate before truncate on destruction_certificate execute function refuse_change();
grant select, insert on destruction_certificate to voorop_app;

-- Both behind the wall: items for the core of their dossier and for the system, certificates for whoever acts at all.
alter table rights_item enable row level security;
alter table rights_item force row level security;
create policy core_does on rights_item for all to voorop_app
  using ((select acts_on()) in (dossier_id, '00000000-0000-0000-0000-000000000000'));

-- An answer to a command goes with the stream that it was about, and with nothing else.
create function acts_to_destroy() returns boolean language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return coalesce(a.kind = 'system' and a.task = 'destroy', false);
end $$;
grant delete on command to voorop_app;
create policy destroyed_goes on command for delete to voorop_app
  using ((select acts_to_destroy()) and exists (
    select from subject_key k where k.stream_id = command.stream_id and k.wrapped is null));

-- Removes every row that was kept of a stream beside its chain: read models, prints, indexes, answers. A table that is added later
-- goes along by itself, unless nobody may remove from it: a log stays. Only after the key was destroyed.
create function forget_stream(p_stream uuid) returns text[] language plpgsql set search_path = voorop, pg_temp as $$
declare
  held record;
  emptied text[] := '{}';
  gone bigint;
begin
  if not acts_to_destroy() or not exists (select from subject_key where stream_id = p_stream and wrapped is null) then
    raise exception 'only a stream without its key is forgotten' using errcode = 'insufficient_privilege';
  end if;
  for held in
    select c.relname as name, a.attname as col
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where c.relnamespace = 'voorop'::regnamespace and c.relkind = 'r' and not c.relispartition
      and a.attname in ('stream_id', 'dossier_id', 'family_id') and a.atttypid = 'uuid'::regtype and not a.attisdropped
      and has_table_privilege(current_user, c.oid, 'delete')
      -- The row of a child points to its family; it goes with the child.
      and not (a.attname = 'family_id' and exists (
        select from pg_attribute d where d.attrelid = c.oid and d.attname in ('dossier_id', 'stream_id')))
    order by c.relname
  loop
    execute format('delete from %I where %I = $1', held.name, held.col) using p_stream;
    get diagnostics gone = row_count;
    if gone > 0 then emptied := emptied || held.name::text; end if;
  end loop;
  return emptied;
end $$;
revoke all on function forget_stream from public;
grant execute on function forget_stream to voorop_app;
