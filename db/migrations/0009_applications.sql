create schema applications;

create sequence applications.number_seq;

-- The number people read out: year, running number, and a check character that catches a wrong or swapped digit.
create function applications.number_of(year integer, running bigint) returns text language sql immutable as $$
  select year || '-' || padded || '-' || substr('0123456789ABCDEFGHJKLMNPQRSTUVWXYZ', 1 + (
    select sum(substr(year || padded, place, 1)::integer * (place + 1)) % 31
    from generate_series(1, length(year || padded)) as place)::integer, 1)
  from (select lpad(running::text, greatest(6, length(running::text)), '0')) as digits (padded)
$$;

create table applications.application (
  id uuid primary key,
  number text not null unique,
  person_id uuid not null references identity.person,
  service_id text not null,
  definition_hash text not null references catalogue.version,
  language text not null,
  answers jsonb not null,
  state text not null default 'submitted' check (state in ('submitted', 'granted', 'refused', 'withdrawn')),
  submitted_at timestamptz not null,
  decided_at timestamptz,
  -- The register that is being waited for, since when: the person sees both.
  waiting_for text,
  waiting_since timestamptz,
  -- Which check of the definition refused it.
  refusal_code text,
  document_id uuid references documents.document,
  constraint decided_has_time check ((state in ('granted', 'refused')) = (decided_at is not null)),
  constraint refused_says_why check ((state = 'refused') = (refusal_code is not null)),
  constraint granted_has_document check ((state = 'granted') = (document_id is not null)),
  constraint waiting_has_both check ((waiting_for is null) = (waiting_since is null))
);
create index application_of_person on applications.application (person_id, submitted_at desc, id);

-- The key a browser sends with a form, unique for ever: the same form sent again is the same application.
create table applications.submission (
  person_id uuid not null references identity.person,
  key text not null,
  body_sha256 bytea not null,
  application_id uuid not null references applications.application,
  primary key (person_id, key)
);
