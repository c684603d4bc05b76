-- Which other dossier says nearly the same: its number only for whoever is let in to that dossier today, by name where an organisation
-- works with names. And whether the organisation of the asker works on it at all, so that a count can leave out what it may not know of.

do $$
begin
  execute format('create policy owner_reads on stream_access for select to %I using (true)', current_user);
end $$;

drop function find_alike;
create function find_alike(
  p_dossier uuid, p_bands bigint[], p_organisation text, p_from date, p_to date, p_most integer, p_asker text
) returns table (dossier_id uuid, print integer[], reference text, known boolean)
language plpgsql stable security definer set search_path = voorop, pg_temp set enable_seqscan = off as $$
declare
  a acting := acting();
  asker text;
begin
  if a.kind is null then return; end if;
  asker := case when a.kind = 'system' then p_asker else a.organisation end;
  return query
  with found as (
    (select r.dossier_id, r.print from reason_print r
     where r.bands && p_bands and r.organisation = p_organisation and r.dossier_id <> p_dossier
       and r.recorded_on between p_from and p_to
     limit p_most)
    union all
    (select p.dossier_id, p.print
     from (select distinct kin.dossier_id from worklist_row own
           join worklist_row kin on kin.family_id = own.family_id and kin.dossier_id <> own.dossier_id
           where own.dossier_id = p_dossier and own.family_id is not null) kin
     join reason_print p on p.dossier_id = kin.dossier_id
     limit p_most)
  )
  select f.dossier_id, f.print,
    case when exists (
      select from stream_access s
      where s.stream_id = f.dossier_id and s.organisation = asker and (s.person is null or s.person = a.person)
        and s.from_on <= a.day and (s.until_on is null or s.until_on >= a.day)) then w.reference end,
    w.dossier_id is not null
  from found f left join worklist_row w on w.dossier_id = f.dossier_id and w.organisation = asker;
end $$;
