-- What people searched for and did not find: the words and how often. Nothing says who, or when each time.
create table catalogue.unfound (
  words text primary key check (length(words) <= 60),
  times integer not null check (times > 0),
  last_at timestamptz not null
);
create index unfound_by_times on catalogue.unfound (times desc, last_at desc);

-- What was once found whole: the hash of all definitions together with the registers, agencies and languages they name.
-- What stands here is not checked again at the next start.
create table catalogue.whole (
  hash text primary key,
  at timestamptz not null
);
