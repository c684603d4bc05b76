-- Every table that came without a wall of its own: only for whoever proves to act. What holds rows of one child has a stricter one
-- (0007). A table that is added after this needs its own: a test refuses one without.

do $$
declare
  held text;
begin
  for held in
    select c.relname from pg_class c
    where c.relnamespace = 'voorop'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and not c.relrowsecurity
      and c.relname not in ('migration', 'master_key', 'acting_secret', 'sharing_rule', 'category_compartment')
  loop
    execute format('alter table %I enable row level security', held);
    execute format('alter table %I force row level security', held);
    execute format('create policy owner_does on %I for all to %I using (true) with check (true)', held, current_user);
    execute format('create policy who_proves on %I for all to voorop_app using ((select acts_at_all())) with check ((select acts_at_all()))', held);
  end loop;
end $$;
