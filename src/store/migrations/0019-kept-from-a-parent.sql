-- The child is protected from this person: these categories are kept from them in this stream, whatever the rules say. The second wall
-- says so too, so that a hole in the application does not tell a violent parent where the child is.

alter table stream_access add column hidden text[] not null default '{}';
comment on column stream_access.hidden is 'Categories that are kept from whoever this row lets in, whatever a rule says.';

alter policy reader_reads on event using (
  exists (select from stream_access a where a.stream_id = event.stream_id
          and (a.hidden = '{}' or event.category <> all (a.hidden))
          and ((select acts_by_rules()) && array[event.category || '@any', event.category || '@' || split_part(event.actor_function, '@', 2)]
               or (a.conditions <> '{}' and (select acts_by_rules()) && wanted_under(array[event.category || '@any', event.category || '@' || split_part(event.actor_function, '@', 2)], a.conditions)))));
