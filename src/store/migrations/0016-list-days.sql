-- Involvement ends by itself on a day, without an event: a row of a list may still be there then, and is shown to nobody.

alter policy reader_reads on worklist_row using (
  organisation = (select acts_as_reader())[1] and (persons is null or (select acts_as_reader())[2] = any (persons))
  and (select acts_by_any_rule()) and exists (select from stream_access a where a.stream_id = worklist_row.dossier_id));

alter policy reader_reads on worklist_due using (
  organisation = (select acts_as_reader())[1] and (select acts_by_any_rule())
  and exists (select from stream_access a where a.stream_id = worklist_due.dossier_id));
