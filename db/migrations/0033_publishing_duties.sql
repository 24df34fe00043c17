-- What an agency's lead says is published of an item of the law's list. Nothing is written over: the newest entry that was
-- not taken back counts.
create table openness.duty_publication (
  id uuid primary key,
  agency_id text not null,
  duty text not null,
  title text not null check (length(title) between 1 and 200),
  link text check (length(link) <= 500),
  said text check (length(said) <= 2000),
  published_on date not null,
  -- When what is told of became another, where it did.
  changed_on date,
  entered_by uuid not null,
  entered_at timestamptz not null,
  taken_back_by uuid,
  taken_back_at timestamptz,
  constraint published_somewhere check (link is not null or said is not null),
  constraint published_after_the_change check (changed_on <= published_on),
  constraint taken_back_by_somebody check ((taken_back_by is null) = (taken_back_at is null))
);
create index publication_of_duty on openness.duty_publication (agency_id, duty, entered_at desc);

-- What the platform itself publishes of an agency: its digest, and since when it is so.
create table openness.duty_seen (
  agency_id text not null,
  duty text not null,
  sha256 bytea not null,
  changed_at timestamptz not null,
  primary key (agency_id, duty)
);

-- What was noticed to be late, since which day, and until when.
create table openness.duty_late (
  agency_id text not null,
  duty text not null,
  since date not null,
  noticed_at timestamptz not null,
  ended_at timestamptz,
  primary key (agency_id, duty, since)
);
create index duty_late_now on openness.duty_late (agency_id) where ended_at is null;

-- Each time a set of open data that seldom changes became another.
create table openness.dataset_version (
  dataset text not null,
  at timestamptz not null,
  sha256 bytea not null,
  rows integer not null,
  primary key (dataset, at)
);
