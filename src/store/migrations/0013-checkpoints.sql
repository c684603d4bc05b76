-- Checkpoints over the ends of all chains: a tree that only grows, and the signed statements about it. Added to, never changed.

create table checkpoint (
  number integer primary key check (number >= 1),
  made_at timestamptz not null,
  tree_size bigint not null check (tree_size >= 0),
  statement jsonb not null,
  signature bytea not null,
  public_key bytea not null
);
comment on table checkpoint is 'statement: what was signed, spelled canonically before signing. One row a checkpoint; they are delivered to oversight.';

create table checkpoint_leaf (
  index bigint primary key check (index >= 0),
  stream_id uuid not null,
  version integer not null check (version >= 1),
  hash bytea not null,
  salt bytea not null,
  leaf bytea not null
);
comment on table checkpoint_leaf is 'The end of one chain as it stands in the tree. leaf: the print that is delivered; it tells nothing without the salt.';
create unique index checkpoint_leaf_end on checkpoint_leaf (stream_id, version);

create table checkpoint_node (
  level integer not null check (level >= 1),
  index bigint not null check (index >= 0),
  hash bytea not null,
  primary key (level, index)
);
comment on table checkpoint_node is 'Every complete part of the tree above the leaves, so that a path costs a few rows and not the whole tree.';

do $$
declare
  name text;
begin
  foreach name in array array['checkpoint', 'checkpoint_leaf', 'checkpoint_node'] loop
    execute format('create trigger append_only before update or delete on %I for each row execute function refuse_change()', name);
    execute format('create trigger append_only_truncate before truncate on %I execute function refuse_change()', name);
  end loop;
end $$;

grant select, insert on checkpoint, checkpoint_leaf, checkpoint_node to voorop_app;
