-- Keys have a term: public in the log at `created_at`, counting from `usable_from` on (what was signed before counts for
-- nothing), signing until `signs_until`. Those of the platform itself, for the status lists, are no agency's.
alter table documents.signing_key
  add column signer text,
  -- Where it stands in the public log; unknown of keys from before it was written down.
  add column entry_id uuid,
  add column usable_from timestamptz,
  add column signs_until timestamptz,
  add column revoked_at timestamptz,
  add column revoked_because text,
  alter column agency_id drop not null,
  drop constraint signing_key_purpose_check,
  add constraint signing_key_purpose_check check (purpose in ('seal', 'qr', 'status')),
  add constraint key_of_an_agency_or_of_the_lists check ((agency_id is null) = (purpose = 'status')),
  add constraint revoked_key_says_why check ((revoked_at is null) = (revoked_because is null));
update documents.signing_key
  set signer = purpose || '-' || agency_id, usable_from = date_trunc('second', created_at),
    signs_until = created_at + interval '1 year';
alter table documents.signing_key
  alter column signer set not null,
  alter column usable_from set not null,
  alter column signs_until set not null,
  add constraint key_waits_then_signs check (usable_from < signs_until);
create index key_of_agency on documents.signing_key (agency_id, purpose, usable_from desc);

-- Status lists: which documents hold no longer, a bit each. Places are given out in an order that only `secret` knows, so
-- that a place tells nothing of when, and giving one out waits for nobody.
create sequence documents.status_seq minvalue 0 start 0;
create table documents.status_list (
  list integer primary key,
  secret bytea not null check (length(secret) = 32),
  opened_at timestamptz not null
);

-- From the log entry on a document is there (its number, its hash, its key, its place in a status list); what it travels as
-- is made after that, from `draft_id`, and until then it is being made. A later edition stands in the place of an earlier.
alter table documents.document
  add column agency_id text references agencies.agency,
  add column edition integer not null default 1 check (edition >= 1),
  add column replaces uuid references documents.document,
  add column replaces_because text,
  add column replaced_by uuid references documents.document,
  add column status_list integer references documents.status_list,
  add column status_index integer,
  add column qr_kid bytea references documents.signing_key,
  add column seal_kid bytea references documents.signing_key,
  add column record_sha256 bytea,
  add column draft_id uuid unique references vault.sealed,
  add column made_at timestamptz,
  -- When it was found to stand on a case that was granted or paid.
  add column founded_at timestamptz,
  alter column pdf_sha256 drop not null,
  drop constraint one_document_a_purpose,
  drop constraint sealed_whole_or_not_yet,
  add constraint one_document_a_purpose_and_edition unique (application_id, purpose, edition),
  add constraint later_edition_replaces_for_a_reason check (
    (replaces is null) = (edition = 1) and (replaces is null) = (replaces_because is null)),
  add constraint replaced_is_revoked check (replaced_by is null or revoked_at is not null),
  add constraint place_is_list_and_index check ((status_list is null) = (status_index is null));
update documents.document set made_at = issued_at, founded_at = issued_at;
alter table documents.document
  add constraint made_whole_or_not_yet check (case
    when record is not null then num_nonnulls(face, credential_sha256, content_id, pdf_id) = 0
      and num_nonnulls(record, credential, pdf, pdf_sha256) = 4
    when made_at is not null then num_nonnulls(face, credential_sha256, content_id, pdf_id, pdf_sha256) = 5
      and num_nonnulls(record, credential, pdf, draft_id) = 0
    else num_nonnulls(face, draft_id, record_sha256, qr_kid, seal_kid, status_list) = 6
      and num_nonnulls(record, credential, pdf, credential_sha256, content_id, pdf_id, pdf_sha256) = 0 end);
create index document_being_made on documents.document (issued_at) where made_at is null;
create index document_to_be_founded on documents.document (made_at, id) where made_at is not null and founded_at is null;

-- Every place that was given out: the document's own, and one for each copy in a wallet. Revoking the document revokes all.
create table documents.status_place (
  list integer not null references documents.status_list,
  index integer not null,
  document_id uuid not null references documents.document,
  revoked_at timestamptz,
  primary key (list, index)
);
create index place_of_document on documents.status_place (document_id);
create index place_revoked on documents.status_place (list, index) where revoked_at is not null;

-- Documents that stand on no case: looked for every minute, told by an alarm, and kept for whoever looks into it.
create table documents.unfounded (
  document_id uuid primary key references documents.document,
  why text not null,
  seen_at timestamptz not null
);

-- Jobs that go round for ever, and which turn each is at.
create table documents.round (
  name text primary key,
  turn integer not null
);
