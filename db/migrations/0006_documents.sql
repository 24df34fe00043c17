create schema documents;

create sequence documents.number_seq;

-- The keys that ever sealed: what a seal or QR is checked against. `kid` is the first 8 bytes of SHA-256 of the public key.
create table documents.signing_key (
  kid bytea primary key,
  agency_id text not null references agencies.agency,
  purpose text not null check (purpose in ('seal', 'qr')),
  spki bytea not null,
  created_at timestamptz not null
);

create table documents.document (
  id uuid primary key,
  number text not null unique,
  application_id uuid not null unique,
  person_id uuid not null references identity.person,
  type text not null,
  sameness text not null,
  record jsonb not null,
  credential text not null,
  pdf bytea not null,
  pdf_sha256 bytea not null,
  issued_at timestamptz not null,
  valid_until date not null,
  revoked_at timestamptz,
  revoked_because text
);
create index document_of_person on documents.document (person_id, id desc);
create index document_same on documents.document (person_id, sameness, valid_until desc) where revoked_at is null;
alter table documents.document alter column pdf set storage external; -- compressed already
