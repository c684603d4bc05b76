-- Keyed prints of the reasons in dossiers, to find texts that are nearly the same without keeping a word of them. Disposable.

create table reason_print (
  dossier_id uuid not null,
  version integer not null,
  kind text not null,
  organisation text not null,
  recorded_on date not null,
  print integer[] not null,
  bands bigint[] not null,
  primary key (dossier_id, version, kind)
);
comment on table reason_print is 'print: keyed min-hashes of rows of words; bands: keyed by organisation and month, so that a search stays within both.';
create index reason_print_bands on reason_print using gin (bands);

grant select, insert, delete on reason_print to voorop_app;
