-- Searching prints by band. The planner thinks that most prints share a band with any other and would read them all; a
-- function may tell it not to. New prints go into the index at once: a list of waiting ones would be read at every search.

alter index reason_print_bands set (fastupdate = off);

create function find_reason_prints(
  p_dossier uuid, p_bands bigint[], p_organisation text, p_from date, p_to date, p_most integer
) returns table (dossier_id uuid, print integer[]) language sql stable set enable_seqscan = off as $$
  select r.dossier_id, r.print from reason_print r
  where r.bands && p_bands and r.organisation = p_organisation and r.dossier_id <> p_dossier
    and r.recorded_on between p_from and p_to
  limit p_most
$$;

grant execute on function find_reason_prints to voorop_app;
