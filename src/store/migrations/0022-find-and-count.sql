-- A row of a list, a day in it and a print of a name are for one capacity: a role and a purpose. What one purpose gives, another one
-- of the same organisation does not learn from a list. A row is there only while a rule gives that reader who the child is.

-- Rows from before this: for nobody, until they are built again (which a start of Voorop does).
alter table worklist_row add column capacities text[] not null default '{}';
alter table worklist_row drop constraint worklist_of_pkey;
create unique index worklist_row_for on worklist_row (dossier_id, organisation, capacities, persons) nulls not distinct;
create index worklist_old on worklist_row (dossier_id) where capacities = '{}';
comment on column worklist_row.capacities is 'For whom of the organisation, as role@purpose: whom the table gives the same. Empty: nobody.';

alter table worklist_due add column capacities text[] not null default '{}';
alter table worklist_due drop constraint worklist_due_pkey;
create unique index worklist_due_for on worklist_due (dossier_id, organisation, capacities, limit_key);

-- The capacity in which somebody reads.
create function acts_in() returns text language plpgsql stable set search_path = voorop, pg_temp as $$
declare a acting := acting();
begin
  return case a.kind when 'reader' then a.role || '@' || a.purpose end;
end $$;
-- On which conditions a rule gives this reader who the child is; the empty one: always. Null: no rule does.
create function acts_by_identity() returns text[] language sql stable security definer set search_path = voorop, pg_temp as $$
  select array_agg(distinct coalesce(r.condition, ''))
  from acting() a join sharing_rule r on r.receiver = a.organisation and r.role = a.role and r.purpose = a.purpose
  where a.kind = 'reader' and r.category = 'identity' and r.valid_from <= a.day and (r.valid_to is null or r.valid_to >= a.day)
$$;

alter policy reader_reads on worklist_row using (
  organisation = (select acts_as_reader())[1] and (persons is null or (select acts_as_reader())[2] = any (persons))
  and (select acts_in()) = any (capacities)
  and exists (select from stream_access a where a.stream_id = worklist_row.dossier_id
              and (select acts_by_identity()) && array_append(a.conditions, '')));

alter policy reader_reads on worklist_due using (
  organisation = (select acts_as_reader())[1] and (select acts_in()) = any (capacities)
  and exists (select from worklist_row w where w.dossier_id = worklist_due.dossier_id and w.organisation = worklist_due.organisation));

-- As in 0021; the same child of the same organisation in two capacities is one child.
create or replace function find_alike(
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
    w.reference is not null
  from found f left join lateral (
    select w.reference from worklist_row w where w.dossier_id = f.dossier_id and w.organisation = asker limit 1) w on true;
end $$;

-- Prints: keyed by a circle, which is an organisation or one person of it, so that a name of somebody else’s dossier is not even found.
-- Also the day of birth.
truncate name_index;
alter table name_index drop constraint name_index_form_check;
alter table name_index add constraint name_index_form_check check (form in ('born', 'spelled', 'latin', 'sound'));
comment on table name_index is 'print: keyed by organisation (or one person of it) and form. Without the master key all it tells is which words of one circle are equal.';
