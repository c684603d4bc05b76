-- Destroying a child's data finds every row of it by its stream, however many there are of others.
create index command_stream on command (stream_id) where stream_id is not null;
create index glass_row_dossier on glass_row (dossier_id);
