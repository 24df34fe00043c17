-- An office abroad lies in no division.
alter table agencies.office alter column division drop not null;
alter table agencies.office add column abroad boolean not null default false;
alter table agencies.office add constraint somewhere check (abroad = (division is null));

-- Citizens know an officer by number. A right has an end: it is granted anew or it is gone.
create table agencies.officer (
  id uuid primary key,
  number text not null unique,
  name text not null,
  office_id text not null references agencies.office,
  role text not null check (role in ('officer', 'lead')),
  until date not null
);
create index officer_of_office on agencies.officer (office_id);
