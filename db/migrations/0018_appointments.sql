-- Times that people booked at offices: never two in one window, one an application.
create schema appointments;
create table appointments.booking (
  id uuid primary key,
  application_id uuid not null,
  office_id text not null references agencies.office,
  service_id text not null,
  -- As the office's own clock shows it.
  starts_on date not null,
  starts_at text not null check (starts_at ~ '^([01]\d|2[0-3]):[0-5]\d$'),
  minutes integer not null check (minutes between 5 and 480),
  window_number integer not null check (window_number >= 1),
  booked_on date not null,
  booked_at timestamptz not null,
  reminded_at timestamptz,
  released_at timestamptz,
  constraint within_the_horizon check (starts_on - booked_on between 1 and 62)
);
create unique index booking_at_a_window on appointments.booking (office_id, service_id, starts_on, starts_at, window_number)
  where released_at is null;
create unique index booking_of_an_application on appointments.booking (application_id) where released_at is null;
create index booking_at_an_office on appointments.booking (office_id, starts_on, starts_at) where released_at is null;
