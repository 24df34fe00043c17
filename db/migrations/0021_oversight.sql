create schema oversight;

-- Who looks into odd readings is an officer of their own kind. The person an officer is, where they are known as one.
alter table agencies.officer drop constraint officer_role_check;
alter table agencies.officer add constraint officer_role_check check (role in ('officer', 'lead', 'inspector'));
alter table agencies.officer add column person_id uuid;
create index officer_who_is on agencies.officer (person_id) where person_id is not null;

-- A job that goes round for ever: whichever turn was begun is not begun again.
create table oversight.round (
  name text primary key,
  turn bigint not null
);

-- How far the log of readings was looked through: everything before this place.
create table oversight.watched (
  one boolean primary key default true check (one),
  next_index bigint not null
);

-- People whose data tempt: any reading of them is shown to the inspector.
create table oversight.public_figure (
  person_id uuid primary key,
  listed_at timestamptz not null
);

-- Who is close to an officer, as keyed hashes: it can be asked whether somebody is, not who they are.
create table oversight.kin (
  officer_id uuid not null references agencies.officer,
  person_hash bytea not null,
  primary key (officer_id, person_hash)
);
create table oversight.kin_read (
  officer_id uuid primary key references agencies.officer,
  read_at timestamptz not null
);

-- What was odd about a reading: once for each rule.
create table oversight.flag (
  id uuid primary key,
  receipt_id uuid not null references transparency.receipt,
  rule text not null,
  person_id uuid not null,
  officer_id uuid not null references agencies.officer,
  service text not null,
  read_at timestamptz not null,
  found_at timestamptz not null,
  -- When the person was told; nothing while a court keeps the reading secret, or when they were told of this officer that day.
  told_at timestamptz,
  cleared_at timestamptz,
  cleared_by uuid references agencies.officer,
  finding text check (finding in ('justified', 'mistake', 'unjustified')),
  constraint flagged_once_a_rule unique (receipt_id, rule),
  constraint cleared_by_somebody_with_a_finding check (
    (cleared_at is null) = (finding is null) and (cleared_at is null) = (cleared_by is null))
);
create index flag_open on oversight.flag (found_at desc, id desc) where cleared_at is null;
create index flag_by_time on oversight.flag (found_at desc, id desc);
create index flag_of_officer on oversight.flag (officer_id, rule, read_at);
create index flag_of_person on oversight.flag (person_id, officer_id, told_at);

-- Who looked at a flag and what they did with it.
create table oversight.look (
  id uuid primary key,
  flag_id uuid not null references oversight.flag,
  officer_id uuid not null references agencies.officer,
  did text not null check (did in ('looked', 'justified', 'mistake', 'unjustified')),
  at timestamptz not null
);
create index look_at_flag on oversight.look (flag_id, id);

-- Readings drawn by lot, for an office that is not the reader's.
create table oversight.audit (
  receipt_id uuid primary key references transparency.receipt,
  officer_id uuid not null references agencies.officer,
  office_id text not null references agencies.office,
  drawn_at timestamptz not null,
  judged_at timestamptz,
  judged_by uuid references agencies.officer,
  finding text check (finding in ('justified', 'unjustified')),
  constraint judged_by_somebody check ((judged_at is null) = (judged_by is null) and (judged_at is null) = (finding is null))
);
create index audit_waiting on oversight.audit (office_id, drawn_at, receipt_id) where judged_at is null;

-- Readings by month and service, counted as they are looked through.
create table oversight.month (
  month text not null,
  service text not null,
  readings bigint not null,
  secret bigint not null,
  primary key (month, service)
);

-- Who read how many people's data lately, and how often somebody's.
create index receipt_of_officer on transparency.receipt (actor_id, at) where actor_kind = 'officer';
