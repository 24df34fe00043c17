-- Keys that sign copies for wallets wait in the log and end like those of seals and QRs.
alter table documents.signing_key
  drop constraint signing_key_purpose_check,
  add constraint signing_key_purpose_check check (purpose in ('seal', 'qr', 'status', 'wallet', 'mobile'));

-- A document its holder wants in a wallet: what the QR and the link carry, of which only the hash lies here.
create table documents.wallet_offer (
  id uuid primary key,
  secret_sha256 bytea not null unique,
  document_id uuid not null references documents.document,
  person_id uuid not null references identity.person,
  made_at timestamptz not null,
  until timestamptz not null check (until > made_at),
  -- When the holder agreed to a wallet that brought it: it opens nothing a second time.
  used_at timestamptz
);
create index wallet_offer_until on documents.wallet_offer (until);

-- What a wallet asks for, from being pushed to the code it may redeem: no secret lies here, only its hash.
create table documents.wallet_request (
  id uuid primary key,
  uri_sha256 bytea not null unique,
  client_id text not null check (char_length(client_id) between 1 and 300),
  client_name text check (char_length(client_name) <= 100),
  redirect_uri text not null check (char_length(redirect_uri) between 1 and 500),
  scope text not null check (char_length(scope) between 1 and 200),
  state text check (char_length(state) <= 500),
  code_challenge text not null check (char_length(code_challenge) = 43),
  -- Thumbprints of the keys that pushed it: whoever redeems the code shows the same.
  dpop_key text,
  instance_key text,
  offer_id uuid references documents.wallet_offer,
  pushed_at timestamptz not null,
  until timestamptz not null check (until > pushed_at),
  person_id uuid references identity.person,
  session_id uuid,
  level text,
  document_id uuid references documents.document,
  answered_at timestamptz,
  code_sha256 bytea unique,
  code_until timestamptz,
  redeemed_at timestamptz,
  constraint a_code_is_for_a_document check ((code_sha256 is null) = (document_id is null)),
  constraint a_code_ends check ((code_sha256 is null) = (code_until is null))
);
create index wallet_request_until on documents.wallet_request (until);

create table documents.wallet_token (
  token_sha256 bytea primary key,
  request_id uuid not null unique references documents.wallet_request,
  dpop_key text not null,
  made_at timestamptz not null,
  until timestamptz not null,
  -- A code that comes twice was stolen from one of the two: what it gave is taken back.
  revoked_at timestamptz
);

-- What may be brought once: proofs, nonces, statements of a wallet about itself; kept until they would be too old anyway.
create table documents.wallet_spent (
  sha256 bytea primary key,
  until timestamptz not null
);
create index wallet_spent_until on documents.wallet_spent (until);

-- A copy in somebody's wallet: bound to a key there, with a place in a status list of its own.
create table documents.wallet_copy (
  id uuid primary key,
  document_id uuid not null references documents.document,
  person_id uuid not null references identity.person,
  request_id uuid not null references documents.wallet_request,
  form text not null check (form in ('dc+sd-jwt', 'mso_mdoc')),
  -- Each copy has a key of its own, or two checkers could find out that they saw the same person.
  key_sha256 bytea not null unique,
  status_list integer not null,
  status_index integer not null,
  made_at timestamptz not null,
  taken_back_at timestamptz,
  constraint one_copy_a_place unique (status_list, status_index),
  foreign key (status_list, status_index) references documents.status_place
);
create index wallet_copy_of_document on documents.wallet_copy (document_id);
