create schema alerts;

-- Changes with everything that is published: what others keep in memory is as new as this number.
create table alerts.published (
  one boolean primary key default true check (one),
  version bigint not null
);
insert into alerts.published (version) values (1);

create table alerts.alert (
  id uuid primary key,
  hazard text not null,
  -- A division's code; '' is the whole country.
  place text not null check (place ~ '^\d*$'),
  created_at timestamptz not null
);
create index alert_at_place on alerts.alert (place, hazard);

-- What was said of an alert, time after time: nothing is ever overwritten. The version counts what was confirmed.
create table alerts.said (
  id uuid primary key,
  alert_id uuid not null references alerts.alert,
  version integer,
  change text not null check (change in ('opened', 'level', 'text', 'ended', 'withdrawn')),
  level text not null,
  title jsonb,
  rules jsonb not null,
  do_what jsonb not null,
  phone text not null,
  from_at timestamptz not null,
  to_at timestamptz,
  because text,
  state text not null check (state in ('drafted', 'confirmed', 'dropped')),
  -- Nobody where it was known from elsewhere, or where its time ran out.
  drafted_by uuid references agencies.officer,
  office_id text references agencies.office,
  drafted_at timestamptz not null,
  judged_by uuid references agencies.officer,
  judged_at timestamptz,
  -- When it held: from its confirmation or beginning, to its end or the next one.
  holds_from timestamptz,
  holds_to timestamptz,
  source jsonb,
  constraint counted_when_confirmed check ((version is null) = (state <> 'confirmed')),
  constraint second_person_confirms check (drafted_by is null or judged_by is null or state = 'dropped' or judged_by <> drafted_by),
  constraint confirmed_by_somebody check (state <> 'confirmed' or drafted_by is null or judged_by is not null),
  constraint ends_after_it_begins check (to_at is null or to_at > from_at),
  constraint said_once unique (alert_id, version)
);
create unique index said_waits_once on alerts.said (alert_id) where state = 'drafted';
create index said_holds on alerts.said (holds_from, holds_to) where state = 'confirmed';
create index said_ends on alerts.said (holds_to) where state = 'confirmed' and holds_to is not null;

-- A day's figures at a place, time after time. Of one day at one place at most one is published and one waits.
create table alerts.figure (
  id uuid primary key,
  hazard text not null,
  -- 'own' for what offices enter; other names for rows of others.
  series text not null,
  place text not null check (place ~ '^\d*$'),
  day date not null,
  -- Counts what was published.
  version integer check (version > 0),
  counts jsonb not null,
  totals jsonb not null,
  state text not null check (state in ('entered', 'published', 'replaced', 'returned', 'dropped')),
  via text not null check (via in ('form', 'csv', 'api', 'known')),
  entered_by uuid references agencies.officer,
  office_id text references agencies.office,
  entered_at timestamptz not null,
  -- Why it is another than before, and why it was returned.
  because text,
  judged_by uuid references agencies.officer,
  judged_at timestamptz,
  answer text,
  source jsonb,
  constraint figure_version unique (hazard, series, place, day, version),
  constraint second_person_confirms check (entered_by is null or judged_by is null or state in ('returned', 'dropped') or judged_by <> entered_by),
  constraint published_by_somebody check (
    state not in ('published', 'replaced') or (via = 'known' and entered_by is null) or judged_by is not null),
  constraint counted_when_published check ((version is null) = (state not in ('published', 'replaced'))),
  constraint corrected_with_a_reason check (version is null or version = 1 or because is not null)
);
create unique index figure_published on alerts.figure (hazard, series, place, day) where state = 'published';
create unique index figure_waiting on alerts.figure (hazard, series, place, day) where state = 'entered';
create index figure_by_day on alerts.figure (hazard, day) where state = 'published';

-- From when to when the figures of each day are asked for.
create table alerts.reporting (
  id uuid primary key,
  hazard text not null,
  from_day date not null,
  to_day date,
  opened_by uuid references agencies.officer,
  closed_by uuid references agencies.officer
);
create unique index reporting_once on alerts.reporting (hazard) where to_day is null;

-- Who had not published at the hour; when it came after all.
create table alerts.late (
  hazard text not null,
  place text not null,
  day date not null,
  found_at timestamptz not null,
  came_at timestamptz,
  primary key (hazard, day, place)
);

-- With what an office's own software enters its figures: only a hash is kept.
create table alerts.token (
  id uuid primary key,
  office_id text not null references agencies.office,
  issued_by uuid not null references agencies.officer,
  hash bytea not null unique,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  used_at timestamptz
);
create index token_of_office on alerts.token (office_id, issued_at);
