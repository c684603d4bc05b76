-- Who is signed in, and with what people outside the government sign in. No token, code or name lies here: only prints.
-- Each row carries a seal that only somebody with the master key can make, so that a row written past Voorop opens nothing.

create table session (
  id uuid primary key,
  token_print bytea not null unique,
  person text not null,
  organisation text not null,
  role text not null,
  purpose text,
  way text not null check (way in ('development', 'service', 'passkey')),
  device text not null,
  started_at timestamptz not null,
  used_at timestamptz not null,
  ends_at timestamptz not null,
  seal bytea not null
) with (fillfactor = 80);
create index session_person on session (person);
create index session_used_at on session (used_at);
create index session_ends_at on session (ends_at);
comment on table session is 'One row a living session; gone when it ended. purpose is empty until it was chosen.';

create table used_once (print bytea primary key, until timestamptz not null);
create index used_once_until on used_once (until);
comment on table used_once is 'States and challenges that brought somebody in: what was used once opens nothing a second time.';

create table passkey (
  credential_id text primary key,
  person text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  synced boolean not null,
  made_at timestamptz not null,
  used_at timestamptz,
  seal bytea not null
);
create index passkey_person on passkey (person);

create table invitation (
  id uuid primary key,
  code_print bytea not null unique,
  person text not null unique,
  made_by text not null,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  seal bytea not null
);
comment on table invitation is 'At most one a person: a new one replaces the one before. Gone when it was used.';

grant select, insert, delete on session, used_once, passkey, invitation to voorop_app;
grant update (used_at) on session to voorop_app;
grant update (used_at, counter) on passkey to voorop_app;
