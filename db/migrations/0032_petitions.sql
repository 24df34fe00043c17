create schema petitions;

create sequence petitions.number_seq;

-- The number people read out: as an application's, after a letter that tells one from the other.
create function petitions.number_of(year integer, running bigint) returns text language sql immutable as $$
  select 'K-' || applications.number_of(year, running)
$$;

create table petitions.petition (
  id uuid primary key,
  number text not null unique,
  -- By which, with the number, somebody may ask how far it is without signing in.
  check_code text not null,
  person_id uuid not null references identity.person,
  kind text not null,
  subject text not null,
  channel text not null,
  -- Who wrote it down for a caller.
  taken_by uuid references agencies.officer,
  agency_id text not null references agencies.agency,
  office_id text not null references agencies.office,
  place text,
  application_id uuid,
  -- The person lets what was answered be published, in words that tell nothing of them.
  is_public boolean not null,
  -- What was written lies sealed; its files are the person's.
  letter_id uuid not null,
  file_ids uuid[] not null default '{}',
  -- Whom it is about: they never get it.
  excluded_office text,
  excluded_officers uuid[] not null default '{}',
  state text not null default 'open' check (state in ('open', 'answered', 'withdrawn')),
  taken_in_at timestamptz not null,
  round smallint not null default 1 check (round in (1, 2)),
  started_at timestamptz not null,
  due_at timestamptz not null,
  extended_because text,
  escalated text check (escalated in ('half', 'soon', 'due', 'overdue')),
  -- The office above, which has it too once it is overdue.
  escalated_office text references agencies.office,
  routed smallint not null default 0,
  -- The one that is answered for all that say the same.
  leading_id uuid references petitions.petition,
  outcome text,
  answered_at timestamptz,
  counted_in uuid,
  constraint answered_says_how_and_when check (
    (state = 'answered') = (answered_at is not null) and (state = 'answered') = (outcome is not null)),
  constraint leads_itself_by_being_led_by_nobody check (leading_id is distinct from id),
  constraint never_at_the_office_it_is_about check (office_id is distinct from excluded_office),
  constraint ends_after_it_begins check (due_at > started_at)
);
create index petition_of_person on petitions.petition (person_id, id desc);
create index petition_open_at_office on petitions.petition (office_id, due_at, id) where state = 'open' and leading_id is null;
create index petition_escalated_to on petitions.petition (escalated_office, due_at, id)
  where state = 'open' and leading_id is null and escalated_office is not null;
create index petition_led_by on petitions.petition (leading_id, id) where leading_id is not null;
create index petition_to_count on petitions.petition (kind, subject, agency_id) where state = 'answered' and counted_in is null;

-- The key a form is sent with, unique for ever: the same form sent again is the same petition.
create table petitions.submission (
  person_id uuid not null references identity.person,
  key text not null,
  body_hash bytea not null,
  petition_id uuid not null references petitions.petition,
  primary key (person_id, key)
);

-- What was written for everybody who wrote the same, and so tells nothing of anybody.
create table petitions.common_answer (
  id uuid primary key,
  text text not null
);
create table petitions.answer (
  id uuid primary key,
  petition_id uuid not null references petitions.petition,
  round smallint not null,
  officer_id uuid not null references agencies.officer,
  office_id text not null references agencies.office,
  outcome text not null,
  ground text,
  text_id uuid,
  common_id uuid references petitions.common_answer,
  at timestamptz not null,
  constraint one_answer_a_round unique (petition_id, round),
  constraint sealed_or_for_all check (num_nonnulls(text_id, common_id) = 1)
);

-- What a person adds, and what the office asks of them.
create table petitions.message (
  id uuid primary key,
  petition_id uuid not null references petitions.petition,
  officer_id uuid references agencies.officer,
  text_id uuid not null,
  at timestamptz not null
);
create index message_on_petition on petitions.message (petition_id, id);

-- The way it went, as its person sees it.
create table petitions.step (
  id uuid primary key,
  petition_id uuid not null references petitions.petition,
  did text not null,
  office_id text not null references agencies.office,
  because text,
  by_kind text not null,
  by_officer uuid references agencies.officer,
  at timestamptz not null
);
create index step_of_petition on petitions.step (petition_id, id);

-- What was asked and answered, in words written for everybody; how many had asked is told from ten on.
create table petitions.publication (
  petition_id uuid primary key references petitions.petition,
  kind text not null,
  subject text not null,
  agency_id text not null references agencies.agency,
  month text not null check (month ~ '^\d{4}-\d\d$'),
  asked text not null,
  answered text not null,
  outcome text not null,
  writers integer not null check (writers >= 1),
  at timestamptz not null
);
create index publication_by_time on petitions.publication (at desc, petition_id desc);
create index publication_by_subject on petitions.publication (subject, at desc, petition_id desc);

-- Answered petitions of ten people or more, counted together and never apart.
create table petitions.counted (
  id uuid primary key,
  kind text not null,
  subject text not null,
  agency_id text not null references agencies.agency,
  month text not null check (month ~ '^\d{4}-\d\d$'),
  people integer not null check (people >= 10),
  petitions integer not null,
  on_time integer not null,
  days integer[] not null
);
create index counted_by_month on petitions.counted (month, kind, subject);
