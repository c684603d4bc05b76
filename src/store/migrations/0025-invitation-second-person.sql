-- An invitation into a role that keeps people: its code has two halves. The first goes to whoever invites, the second to whoever of another
-- organisation confirms it. Until then it opens nothing.

alter table invitation add column needs_second boolean not null default false, add column second_print bytea;
comment on column invitation.second_print is 'Keyed print of the second half of the code; null until somebody confirmed.';
