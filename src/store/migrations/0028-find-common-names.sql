-- Finding a common name costs no more than finding a rare one: words are compared before it is asked, one by one and only until there are
-- enough, which dossiers the reader may know of. The same conditions as in the policy on worklist_row (0022), for the reader who is proven.

do $$
begin
  execute format('create policy owner_reads on name_index for select to %I using (true)', current_user);
end $$;

-- p_at: which word each print belongs to; p_words: how many words there are; p_forms: forms, the surest first.
create function find_by_prints(p_at integer[], p_prints bytea[], p_words integer, p_forms text[], p_among uuid[], p_most integer)
returns table (dossier_id uuid, weakest integer)
language plpgsql stable security definer set search_path = voorop, pg_temp as $$
declare
  a acting := acting();
  given text[];
  fits record;
  shown integer := 0;
begin
  if a.kind is distinct from 'reader' then return; end if;
  given := acts_by_identity();
  if given is null then return; end if;
  for fits in
    select word.dossier_id as id, max(word.surest) as weakest
    from (
      select n.dossier_id, asked.at, min(array_position(p_forms, n.form)) as surest
      from unnest(p_at, p_prints) as asked(at, print)
      join name_index n on n.organisation = a.organisation and n.print = asked.print
      where p_among is null or n.dossier_id = any (p_among)
      group by n.dossier_id, asked.at) word
    group by word.dossier_id having count(*) = p_words
    order by max(word.surest), sum(word.surest), word.dossier_id
  loop
    if exists (
        select from worklist_row w
        where w.dossier_id = fits.id and w.organisation = a.organisation
          and (w.persons is null or a.person = any (w.persons)) and a.role || '@' || a.purpose = any (w.capacities))
      and exists (
        select from stream_access s
        where s.stream_id = fits.id and s.organisation = a.organisation and (s.person is null or s.person = a.person)
          and s.from_on <= a.day and (s.until_on is null or s.until_on >= a.day) and given && array_append(s.conditions, ''))
    then
      dossier_id := fits.id;
      weakest := fits.weakest;
      return next;
      shown := shown + 1;
      exit when shown = p_most;
    end if;
  end loop;
end $$;
revoke all on function find_by_prints from public;
grant execute on function find_by_prints to voorop_app;
