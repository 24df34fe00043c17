-- What somebody has filled in and not sent, one a service. Beside it, for an hour, what registers said of whom it is for.
create table applications.draft (
  person_id uuid not null references identity.person,
  service_id text not null,
  -- The key under which it will be sent.
  id uuid not null,
  definition_hash text not null,
  language text not null,
  -- Field → its value and when that was written.
  fields jsonb not null default '{}',
  -- Whom the facts are about, what they are, who said them, which registers did not answer, and when they were asked.
  whom text,
  facts jsonb,
  sources jsonb,
  missing jsonb,
  facts_at timestamptz,
  -- The choices that registers gave, the registers that did not answer, and when they were asked.
  options jsonb,
  options_at timestamptz,
  saved_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (person_id, service_id),
  constraint facts_have_their_time check (num_nulls(whom, facts, sources, missing, facts_at) in (0, 5)),
  constraint options_have_their_time check (num_nulls(options, options_at) in (0, 2)),
  constraint fields_are_bounded check (length(fields::text) < 2500000)
);
create index draft_expires on applications.draft (expires_at);

-- The days on which what has expired is deleted; each leaves itself a next one.
create table applications.draft_sweep (day date primary key);
