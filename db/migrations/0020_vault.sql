create schema vault;

-- What a reading covers, and whether a court keeps it from the person for a while.
alter table transparency.receipt
  add sensitivity text not null default 'personal' check (sensitivity in ('open', 'personal', 'sensitive')),
  add secret_until timestamptz,
  add secret_order text,
  add constraint secret_says_by_which_order check ((secret_until is null) = (secret_order is null));
create index receipt_secret on transparency.receipt (secret_until) where secret_until is not null;

-- The keys that wrap others; they themselves lie in the key store. `proof` tells a key from another of the same name.
create table vault.wrapping_key (
  id text primary key,
  proof bytea not null,
  at timestamptz not null
);

-- One pair a person and class of data: everybody may seal to the public half.
create table vault.key (
  id uuid primary key,
  person_id uuid not null,
  sensitivity text not null check (sensitivity in ('personal', 'sensitive')),
  version integer not null,
  public bytea not null,
  made_at timestamptz not null,
  shredded_at timestamptz,
  constraint one_version_of_a_key unique (person_id, sensitivity, version)
);
create unique index one_key_in_use on vault.key (person_id, sensitivity) where shredded_at is null;

-- The private halves, wrapped. Apart, so that they are backed up apart and for a shorter time; gone when shredded.
create table vault.wrapped_key (
  key_id uuid primary key references vault.key,
  wrapping_key_id text not null references vault.wrapping_key,
  bytes bytea not null
);

create table vault.sealed (
  id uuid primary key,
  key_id uuid not null references vault.key,
  kind text not null,
  form text not null check (form in ('json', 'bytes')),
  bytes bytea not null,
  at timestamptz not null,
  until timestamptz
);
alter table vault.sealed alter column bytes set storage external; -- what is encrypted does not compress
create index sealed_of_key on vault.sealed (key_id);
create index sealed_until on vault.sealed (until) where until is not null;

create table vault.sweep (due timestamptz primary key);

-- Every time a key left: against which receipt, and for how many sealed values.
create table vault.release (
  id bigint generated always as identity primary key,
  receipt_id uuid not null references transparency.receipt,
  key_id uuid not null references vault.key,
  values_count integer not null,
  at timestamptz not null
);
create index release_receipt on vault.release (receipt_id);

create function vault.append_only() returns trigger language plpgsql as $$
begin
  raise exception 'what was released stays written down';
end $$;
create trigger release_append_only before update or delete on vault.release for each row execute function vault.append_only();
create trigger release_no_truncate before truncate on vault.release for each statement execute function vault.append_only();

-- Whether a receipt opens a person's data of a class: its entry must be committed, which it is not in the transaction that
-- wrote it, so that nothing read can be followed by taking the receipt back.
create function vault.opens(receipt uuid, person uuid, class text) returns boolean stable language sql as $$
  select exists (
    select from transparency.receipt r join transparency.entry e on e.id = r.id
    where r.id = receipt and r.person_id = person
      and (r.sensitivity = 'sensitive' or r.sensitivity = class)
      and pg_xact_status(e.transaction) = 'committed')
$$;

create function vault.doing() returns text stable language sql as $$ select coalesce(current_setting('vault.doing', true), '') $$;

-- The second wall, for every role that is no superuser, the owner of the tables included: a statement that was smuggled in
-- sees no wrapped key.
alter table vault.wrapped_key enable row level security;
alter table vault.wrapped_key force row level security;
create policy made on vault.wrapped_key for insert with check (true);
create policy released on vault.wrapped_key for select using (
  case when vault.doing() like 'release %' then exists (
    select from vault.key k
    where k.id = key_id and vault.opens(substr(vault.doing(), 9)::uuid, k.person_id, k.sensitivity))
  else false end);
create policy seen_to_be_wrapped_anew on vault.wrapped_key for select using (vault.doing() = 'rewrap');
create policy wrapped_anew on vault.wrapped_key for update using (vault.doing() = 'rewrap');
create policy seen_to_be_shredded on vault.wrapped_key for select using (vault.doing() = 'shred ' || key_id);
create policy shredded on vault.wrapped_key for delete using (vault.doing() = 'shred ' || key_id);

-- The one way for a wrapped key to leave for a reading: of the receipt's person, reader and class, soon after the receipt,
-- and written down by the same statement.
create function vault.release_keys(receipt uuid, asked uuid[], reader_kind text, reader_id text, now timestamptz, most interval)
returns table (
  id uuid, key_id uuid, person_id uuid, sensitivity text, version integer, kind text, form text, bytes bytea,
  public bytea, wrapping_key_id text, wrapped bytea
) language plpgsql volatile as $$
#variable_conflict use_column
begin
  perform set_config('vault.doing', 'release ' || receipt, true);
  return query
    with opening as materialized (
      select k.id, k.person_id, k.sensitivity, k.version, k.public, w.wrapping_key_id, w.bytes as wrapped
      from transparency.receipt r
      join vault.key k on k.person_id = r.person_id
      join vault.wrapped_key w on w.key_id = k.id
      where r.id = receipt and r.actor_kind = reader_kind and r.actor_id is not distinct from reader_id
        and r.at between now - most and now
        and vault.opens(r.id, k.person_id, k.sensitivity)
    ), opened as (
      select s.id, s.key_id, k.person_id, k.sensitivity, k.version, s.kind, s.form, s.bytes, k.public, k.wrapping_key_id, k.wrapped
      from vault.sealed s join opening k on k.id = s.key_id
      where s.id = any (asked) and (s.until is null or s.until > now)
    ), noted as (
      insert into vault.release (receipt_id, key_id, values_count, at)
      select receipt, o.key_id, count(*), now from opened o group by o.key_id
      returning 1
    )
    select * from opened where exists (select from noted);
  perform set_config('vault.doing', '', true);
end $$;

-- Whether what left and what was receipted are the same: how often keys left, against how many receipts, and how often
-- against one that is of somebody else or does not cover the class, which is never.
create view vault.balance with (security_invoker = true) as
  select count(*) as releases, count(distinct r.id) as receipts,
    count(*) filter (where k.person_id is distinct from r.person_id or not vault.opens(r.id, k.person_id, k.sensitivity)) as unfounded
  from vault.release l join vault.key k on k.id = l.key_id left join transparency.receipt r on r.id = l.receipt_id;

-- Keys that still lie under another than this one; only to be wrapped anew.
create function vault.keys_to_rewrap(under text, most integer)
returns table (key_id uuid, person_id uuid, sensitivity text, version integer, wrapping_key_id text, wrapped bytea)
language plpgsql volatile as $$
#variable_conflict use_column
begin
  perform set_config('vault.doing', 'rewrap', true);
  return query
    select w.key_id, k.person_id, k.sensitivity, k.version, w.wrapping_key_id, w.bytes
    from vault.wrapped_key w join vault.key k on k.id = w.key_id
    where w.wrapping_key_id <> under order by w.key_id limit most for update of w;
  perform set_config('vault.doing', '', true);
end $$;

create function vault.put_rewrapped(key uuid, under text, wrapped bytea) returns void language plpgsql volatile as $$
begin
  perform set_config('vault.doing', 'rewrap', true);
  update vault.wrapped_key set wrapping_key_id = under, bytes = wrapped where key_id = key;
  perform set_config('vault.doing', '', true);
end $$;

-- Destroys the keys of a person and class; what was sealed with them stays and says nothing any more.
create function vault.shred(person uuid, class text, now timestamptz) returns uuid[] language plpgsql volatile as $$
declare
  ids uuid[];
  one uuid;
begin
  with dead as (
    update vault.key set shredded_at = now
    where person_id = person and sensitivity = class and shredded_at is null returning id)
  select coalesce(array_agg(id), '{}') into ids from dead;
  foreach one in array ids loop
    perform set_config('vault.doing', 'shred ' || one, true);
    delete from vault.wrapped_key where key_id = one;
  end loop;
  perform set_config('vault.doing', '', true);
  return ids;
end $$;

-- What a register said lately, as long as its terms let it be kept; sealed, and gone with what was sealed.
create table exchange.answer (
  id uuid primary key,
  person_id uuid not null,
  register_id text not null references exchange.register,
  operation text not null,
  asked bytea not null,
  fields text[] not null,
  sealed_id uuid not null unique references vault.sealed on delete cascade,
  at timestamptz not null,
  until timestamptz not null,
  constraint kept_once unique (person_id, register_id, operation, asked)
);

-- What a document says, and its PDF, are sealed; in plain lies only what a list shows and what checking it needs. Those
-- that were issued before are sealed when the platform starts.
alter table documents.document
  alter column record drop not null,
  alter column credential drop not null,
  alter column pdf drop not null,
  add face jsonb,
  add credential_sha256 bytea,
  add content_id uuid unique references vault.sealed,
  add pdf_id uuid unique references vault.sealed,
  add constraint sealed_whole_or_not_yet check (
    num_nonnulls(face, credential_sha256, content_id, pdf_id) = case when record is null then 4 else 0 end
    and num_nonnulls(record, credential, pdf) = case when record is null then 0 else 3 end);
create index document_not_sealed on documents.document (id) where record is not null;
