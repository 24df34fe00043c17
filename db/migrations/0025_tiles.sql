-- A log's tree and entries lie in files from now on (C2SP tlog-tiles).
drop table transparency.node;

-- What stands in the public log in the place of a record, from the moment it is written: it outlives the record's random part.
alter table transparency.entry add column commitment bytea;
alter table transparency.entry disable trigger entry_append_only;
update transparency.entry
  set commitment = sha256(convert_to('commit/v1/' || log, 'UTF8') || '\x00'::bytea || salt || record)
  where log <> 'registry';
alter table transparency.entry enable trigger entry_append_only;
alter table transparency.entry add constraint hidden_unless_public check ((log = 'registry') = (commitment is null));

create or replace function transparency.append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.index is null and new.index is not null
    and (new.id, new.log, new.record, new.leaf, new.about, new.at) is not distinct from (old.id, old.log, old.record, old.leaf, old.about, old.at)
    and (new.salt, new.commitment) is not distinct from (old.salt, old.commitment) then
    return new;
  end if;
  raise exception 'the log is append-only';
end $$;

-- The newest checkpoint that enough witnesses signed, which is the one that is published; and since when a log waits for one.
alter table transparency.head
  add column witnessed text,
  add column witnessed_size bigint not null default 0,
  add column witnessed_at timestamptz;
update transparency.head set witnessed_at = at;
alter table transparency.head alter column witnessed_at set not null;
