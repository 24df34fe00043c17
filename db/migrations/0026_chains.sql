-- Whom an entry is about, or who did it: what their chain is made of, and what is forgotten with them. Readings have it
-- from their receipts; of older entries of `case` only the sealed record tells.
alter table transparency.entry add column person_id uuid;
alter table transparency.entry disable trigger entry_append_only;
update transparency.entry set person_id = receipt.person_id from transparency.receipt where receipt.id = entry.id;
alter table transparency.entry enable trigger entry_append_only;
create index entry_of_person on transparency.entry (person_id) where person_id is not null;

-- Each person's entries of a log in a row, with the hash over all up to this one. `turn` is the order in which they were
-- chained, over all persons: a day ends at one.
create table transparency.chain (
  person_id uuid not null,
  log text not null check (log in ('access', 'case')),
  seq bigint not null check (seq > 0),
  hash bytea not null,
  entry_id uuid not null references transparency.entry,
  turn bigint generated always as identity,
  primary key (person_id, log, seq)
);

-- Entries with a place that a court keeps from the person: they are chained when that ends.
create table transparency.held (
  entry_id uuid primary key references transparency.entry,
  until timestamptz not null
);
create index held_until on transparency.held (until);

-- Where all chains stood when a day ended: a tree sorted by pseudonym, in parts of neighbouring leaves. The root stands in
-- the public log and is kept; parts go when nobody asks for that day any more.
create table transparency.day (
  day date primary key,
  cut bigint not null,
  size bigint not null,
  root bytea not null,
  -- How long each log was then, and its root in hex.
  logs jsonb not null,
  entry_id uuid not null references transparency.entry,
  at timestamptz not null
);
create table transparency.day_part (
  day date not null,
  first_index bigint not null,
  first_pseudonym bytea not null,
  root bytea not null,
  entries bytea not null,
  primary key (day, first_index)
);
alter table transparency.day_part alter column entries set storage external;
create index day_part_by_pseudonym on transparency.day_part (day, first_pseudonym);

-- What was last published of a kind, so that only what changed is published again.
create table transparency.published (
  kind text not null,
  id text not null,
  sha256 bytea not null,
  entry_id uuid not null references transparency.entry,
  at timestamptz not null,
  primary key (kind, id)
);

-- Work that is done once when a day has ended: which day it is due on was left.
create table transparency.daily (
  job text not null,
  due timestamptz not null,
  primary key (job, due)
);

-- An entry may get its place. Forgetting takes from an entry all that says something; its leaf stays, and what of it stands
-- in the log.
create or replace function transparency.append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and (new.id, new.log, new.leaf, new.at, new.transaction) is not distinct from (old.id, old.log, old.leaf, old.at, old.transaction) then
    if old.index is null and new.index is not null
      and (new.record, new.salt, new.commitment, new.about, new.person_id)
        is not distinct from (old.record, old.salt, old.commitment, old.about, old.person_id) then
      return new;
    end if;
    if current_setting('transparency.doing', true) = 'forget' and old.log <> 'registry' and new.index is not distinct from old.index
      and new.commitment = old.commitment
      and length(new.record) = 0 and num_nonnulls(new.salt, new.about, new.person_id) = 0 then
      return new;
    end if;
  end if;
  raise exception 'the log is append-only';
end $$;

create function transparency.chain_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and current_setting('transparency.doing', true) = 'forget' then
    return old;
  end if;
  raise exception 'a chain only becomes longer';
end $$;
create trigger chain_stays before update or delete on transparency.chain for each row execute function transparency.chain_stays();
create trigger chain_no_truncate before truncate on transparency.chain for each statement execute function transparency.chain_stays();

alter table transparency.receipt alter column person_id drop not null;

-- Takes from the log all that leads to a person: records, random parts, chains, and whose data a reading was of; returns
-- of how many entries.
create function transparency.forget(person uuid) returns integer language plpgsql volatile as $$
declare
  forgotten integer;
begin
  perform set_config('transparency.doing', 'forget', true);
  delete from transparency.chain where person_id = person;
  delete from transparency.held where entry_id in (select id from transparency.entry where person_id = person);
  update transparency.receipt
    set person_id = null, application_id = null, fields = '{}', law = null, secret_until = null, secret_order = null,
      actor_id = case when actor_kind = 'citizen' then null else actor_id end
    where id in (select id from transparency.entry where person_id = person);
  update transparency.entry
    set record = '', salt = null, about = null, person_id = null
    where person_id = person;
  get diagnostics forgotten = row_count;
  perform set_config('transparency.doing', '', true);
  return forgotten;
end $$;

-- A release for somebody who was forgotten since is no release without its receipt.
create or replace view vault.balance with (security_invoker = true) as
  select count(*) as releases, count(distinct r.id) as receipts,
    count(*) filter (where r.id is null or r.person_id is not null
      and (k.person_id <> r.person_id or not vault.opens(r.id, k.person_id, k.sensitivity))) as unfounded
  from vault.release l join vault.key k on k.id = l.key_id left join transparency.receipt r on r.id = l.receipt_id;

-- What is counted of each day lies together in the order it came.
create index receipt_by_time on transparency.receipt using brin (at);
create index step_by_time on applications.step using brin (at);
create index submitted_by_time on applications.application using brin (submitted_at);
create index issued_by_time on documents.document using brin (issued_at);
create index revoked_by_time on documents.document (revoked_at) where revoked_at is not null;
