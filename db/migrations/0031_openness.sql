create schema openness;

-- What was counted in each period at each place, for each service and for all together (''). Written by one job alone.
create table openness.tally (
  place text not null,
  period text not null check (period ~ '^\d{4}(-\d\d(-\d\d)?)?$'),
  service text not null,
  tally jsonb not null,
  primary key (place, period, service)
);
create index tally_of_day on openness.tally (period) where length(period) = 10;

-- Groups of fewer than ten people, until they are ten or are told of with others: by what, service and office.
create table openness.waiting (
  kind text not null,
  service text not null,
  office text not null,
  size integer not null check (size > 0),
  -- Who is in it, as the beginning of a digest each: only to know how many they are.
  people text[] not null,
  tally jsonb not null,
  -- The day of the newest of them, and since when they wait.
  day date not null,
  since timestamptz not null,
  primary key (kind, service, office)
);
create index waiting_since on openness.waiting (since);

-- Up to which place of each log it was counted.
create table openness.counted (
  log text primary key check (log in ('case', 'access')),
  next_index bigint not null default 0,
  at timestamptz
);

-- By which way it was sent in.
alter table applications.application add column channel text not null default 'web';

-- Days whose figures stand in the public log: nothing is added to them any more.
create table openness.closed_day (
  day date primary key,
  sha256 bytea not null
);
