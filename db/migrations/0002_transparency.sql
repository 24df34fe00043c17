create schema transparency;

-- Every entry of the three logs. `record` is what is committed to; for case and access only its salted hash goes into the tree.
create table transparency.entry (
  id uuid primary key,
  log text not null check (log in ('case', 'access', 'registry')),
  record bytea not null,
  salt bytea,
  leaf bytea not null,
  about uuid,
  at timestamptz not null,
  -- The transaction that wrote it: entries get their place in the order in which transactions ended.
  transaction xid8 not null default pg_current_xact_id(),
  index bigint,
  constraint one_place_in_a_log unique (log, index)
);
create index entry_waiting on transparency.entry (transaction, id) where index is null;
create index entry_about on transparency.entry (about) where about is not null;

create function transparency.append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.index is null and new.index is not null
    and (new.id, new.log, new.record, new.leaf, new.about, new.at) is not distinct from (old.id, old.log, old.record, old.leaf, old.about, old.at)
    and new.salt is not distinct from old.salt then
    return new;
  end if;
  raise exception 'the log is append-only';
end $$;
create trigger entry_append_only before update or delete on transparency.entry for each row execute function transparency.append_only();
create trigger entry_no_truncate before truncate on transparency.entry for each statement execute function transparency.append_only();

-- Hashes of complete subtrees: level 0 are the leaves, `index` counts from the left within the level.
create table transparency.node (
  log text not null,
  level integer not null,
  index bigint not null,
  hash bytea not null,
  primary key (log, level, index)
);

create table transparency.head (
  log text primary key,
  size bigint not null,
  root bytea not null,
  checkpoint text not null,
  at timestamptz not null
);

-- Readings of people's data: committed before the register is asked.
create table transparency.receipt (
  id uuid primary key references transparency.entry,
  person_id uuid not null,
  actor_kind text not null,
  actor_id text,
  service text not null,
  purpose text not null,
  application_id uuid,
  register text not null,
  operation text not null,
  fields text[] not null,
  law text,
  at timestamptz not null
);
create index receipt_of_person on transparency.receipt (person_id, id desc);
