-- Documents that somebody lets others see: for whom, for what, until when. The link and its code follow from the identifier
-- and a secret key, so that neither lies here.
create table documents.share (
  id uuid primary key,
  person_id uuid not null references identity.person,
  recipient text not null check (char_length(recipient) between 1 and 80),
  purpose text not null check (char_length(purpose) between 1 and 200),
  created_at timestamptz not null,
  until timestamptz not null check (until > created_at),
  withdrawn_at timestamptz,
  -- Codes that may still be tried wrongly; with none left it opens for nobody.
  tries_left integer not null check (tries_left >= 0)
);
create index share_of_person on documents.share (person_id, created_at desc);

create table documents.share_document (
  share_id uuid not null references documents.share,
  document_id uuid not null references documents.document,
  position integer not null,
  primary key (share_id, document_id)
);

-- Who opened it, as they called themselves, and the receipt under which it was read.
create table documents.share_opening (
  id uuid primary key,
  share_id uuid not null references documents.share,
  opener text not null check (char_length(opener) between 1 and 80),
  receipt_id uuid not null references transparency.receipt,
  at timestamptz not null
);
create index opening_of_share on documents.share_opening (share_id, at desc);
