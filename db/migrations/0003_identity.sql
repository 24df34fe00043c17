create schema identity;

create table identity.person (
  id uuid primary key,
  register_number text not null,
  phone text not null,
  language text not null,
  name text not null,
  constraint one_person_a_number unique (register_number)
);
create index person_of_phone on identity.person (phone);

-- One try at signing in: the browser holds the secret, the screen shows the code, the person sends it from their phone.
create table identity.attempt (
  id uuid primary key,
  secret_sha256 bytea not null unique,
  person_id uuid references identity.person,
  -- The number that was typed, hashed: tries are counted alike whether or not anybody has it.
  subject_sha256 bytea not null,
  code text not null,
  return_to text not null,
  created_at timestamptz not null,
  valid_from timestamptz not null,
  expires_at timestamptz not null,
  confirmed_at timestamptz,
  used_at timestamptz,
  stopped_at timestamptz
);
create index attempt_of_person on identity.attempt (person_id, created_at);
create index attempt_of_subject on identity.attempt (subject_sha256, created_at);
create index attempt_by_code on identity.attempt (code, expires_at) where confirmed_at is null;

create table identity.session (
  id uuid primary key,
  token_sha256 bytea not null unique,
  person_id uuid not null references identity.person,
  level text not null check (level in ('low', 'substantial', 'high')),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  closed_at timestamptz
);
create index session_open on identity.session (person_id) where closed_at is null;

-- Text messages that came in, so that one that is delivered twice is read once.
create table identity.inbound (
  message_id text primary key,
  at timestamptz not null
);
