create schema agencies;

create table agencies.agency (
  id text primary key,
  name jsonb not null,
  short jsonb not null,
  parent_id text references agencies.agency deferrable initially deferred,
  phone text,
  website text
);

create table agencies.office (
  id text primary key,
  agency_id text not null references agencies.agency,
  name jsonb not null,
  division text not null,
  address jsonb,
  phone text
);
create index office_of_agency on agencies.office (agency_id);
