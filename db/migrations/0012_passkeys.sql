-- Officers come in by a key they hold (WebAuthn). Only its public half is here; the key itself never leaves the device.
create table identity.passkey (
  id uuid primary key,
  holder_id uuid not null,
  credential_id bytea not null unique,
  public_key bytea not null,
  counter bigint not null,
  -- A key whose secret everybody knows, so that the demonstration can be tried; it counts nowhere else.
  demo boolean not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index passkey_of_holder on identity.passkey (holder_id) where revoked_at is null;

-- A code with which one officer enrols one key. A later one makes the earlier ones worthless.
create table identity.enrolment (
  id uuid primary key,
  holder_id uuid not null,
  code_sha256 bytea not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);
create index enrolment_open on identity.enrolment (holder_id) where used_at is null;

-- What a key has to sign, once. An unknown number gets one too, which no key answers.
create table identity.challenge (
  id uuid primary key,
  challenge_sha256 bytea not null unique,
  purpose text not null check (purpose in ('enrolment', 'sign-in')),
  holder_id uuid,
  enrolment_id uuid references identity.enrolment,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  constraint enrolment_has_its_code check ((purpose = 'enrolment') = (enrolment_id is not null))
);

create table identity.staff_session (
  id uuid primary key,
  token_sha256 bytea not null unique,
  officer_id uuid not null,
  passkey_id uuid not null references identity.passkey,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  closed_at timestamptz
);
create index staff_session_open on identity.staff_session (officer_id) where closed_at is null;
