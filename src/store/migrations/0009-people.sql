-- Who works where, whom to call and who was trained: rows built from the streams of organisations, so that can be thrown away.
-- Names, ways of signing in and how to reach somebody lie closed with the key of the organisation’s stream.

create table person_row (
  person text primary key,
  organisation text not null,
  office text,
  roles text[] not null,
  from_on date not null,
  until_on date,
  ended_on date,
  identity_print bytea,
  content bytea not null
);
comment on table person_row is 'identity_print: keyed print of issuer and subject; one person who still works has it.';
create index person_organisation on person_row (organisation);
create unique index person_identity on person_row (identity_print) where ended_on is null;

create table contact_row (
  organisation text not null,
  topic text not null,
  content bytea not null,
  primary key (organisation, topic)
);

create table training_row (
  person text not null,
  topic text not null,
  trained_on date not null,
  valid_until date,
  organisation text not null,
  primary key (person, topic, trained_on)
);
create index training_organisation on training_row (organisation);

grant select, insert, update, delete on person_row, contact_row, training_row to voorop_app;
