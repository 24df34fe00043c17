-- What people searched for and did not find: the words and how often. Nothing says who, or when each time.
create table catalogue.unfound (
  words text primary key check (length(words) <= 60),
  times integer not null check (times > 0),
  last_at timestamptz not null
);
create index unfound_by_times on catalogue.unfound (times desc, last_at desc);
