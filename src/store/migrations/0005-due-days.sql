-- The days on which a time limit asks something of one organisation, one row a limit that still runs or was not met. The day is
-- kept and not the alarm: today moves without an event. A term that lapses breaks nothing and leaves the list after its day.

create table worklist_due (
  dossier_id uuid not null references worklist_row on delete cascade,
  organisation text not null,
  limit_key text not null,
  due_on date not null,
  lapses boolean not null,
  primary key (dossier_id, organisation, limit_key)
);
create index worklist_due_order on worklist_due (organisation, due_on, dossier_id);

grant select, insert, update, delete on worklist_due to voorop_app;
