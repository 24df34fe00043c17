-- How long each application took that was granted: from complete to in hand, once.
create table applications.wait (
  application_id uuid primary key references applications.application,
  service_id text not null,
  office_id text not null references agencies.office,
  complete_at timestamptz not null,
  ready_at timestamptz not null,
  -- Working time of the office, without the time in which the citizen's clock was stopped; and the same in its working days.
  minutes integer not null check (minutes >= 0),
  days numeric not null check (days >= 0),
  promise_kept boolean not null,
  -- Of made-up people: whoever shows it says so.
  demo boolean not null,
  constraint ready_comes_after check (ready_at >= complete_at)
);
create index wait_of_office on applications.wait (service_id, office_id, ready_at);

-- The same summed up for each service and office over the last ninety days, so that no page ever counts.
create table applications.office_wait (
  service_id text not null,
  office_id text not null references agencies.office,
  cases integer not null default 0,
  median_days numeric,
  p90_days numeric,
  -- When the first of these cases was ready.
  since timestamptz,
  computed_at timestamptz,
  demo boolean not null default false,
  -- A count is waiting to be made: one is enough, however many cases become ready meanwhile.
  is_waiting boolean not null default false,
  -- A count for tomorrow is left, so that old cases drop out where no new ones come.
  is_kept_up boolean not null default false,
  primary key (service_id, office_id),
  constraint counted_has_figures check ((cases = 0) = (median_days is null) and (cases = 0) = (p90_days is null))
);

-- How fast an office decides: what it decided lately.
create index application_decided_at_office on applications.application (office_id, decided_at)
  where office_id is not null and decided_at is not null;
