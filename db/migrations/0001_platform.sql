create table platform.job (
  id uuid primary key,
  name text not null,
  data jsonb not null,
  due timestamptz not null,
  tries integer not null default 0,
  failure text,
  parked_at timestamptz
);
create index job_due on platform.job (due, id) where parked_at is null;
