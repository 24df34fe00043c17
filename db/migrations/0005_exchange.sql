create schema exchange;

create table exchange.register (
  id text primary key,
  agency_id text not null references agencies.agency,
  title text not null,
  member_class text not null,
  member_code text not null,
  subsystem text not null
);

create table exchange.operation (
  register_id text not null references exchange.register,
  key text not null,
  code text not null,
  name text not null,
  title text not null,
  many boolean not null,
  inputs text[] not null,
  fields jsonb not null,
  primary key (register_id, key)
);

-- One row an attempt: its identifier is stored before anything leaves, its outcome after.
create table exchange.exchanged (
  id uuid primary key,
  receipt_id uuid not null references transparency.receipt,
  register_id text not null,
  operation text not null,
  started_at timestamptz not null,
  ended_at timestamptz,
  outcome text,
  request_hash text,
  response_sha256 bytea
);
create index exchanged_receipt on exchange.exchanged (receipt_id);
