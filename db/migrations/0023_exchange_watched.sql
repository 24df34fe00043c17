create index exchanged_started on exchange.exchanged (started_at);

-- Of each register and hour, how many answers came within so many milliseconds; -1: none came.
create table exchange.answered_within (
  register_id text not null,
  hour timestamptz not null,
  ms integer not null,
  answers integer not null,
  primary key (hour, register_id, ms)
);

-- When the hours are counted next: whoever moves it on queues the next count, once.
create table exchange.next_count (
  single boolean primary key default true check (single),
  at timestamptz not null
);

-- Each day that was compared with what a member wrote down, and what did not agree.
create table exchange.reconciled (
  day date not null,
  register_id text not null,
  ours integer not null,
  theirs integer not null,
  at timestamptz not null,
  primary key (day, register_id)
);
create table exchange.difference (
  day date not null,
  register_id text not null,
  kind text not null check (kind in ('missing-there', 'missing-here', 'altered', 'twice')),
  -- The message's identifier, as either side has it.
  message_id text not null,
  found_at timestamptz not null,
  primary key (day, register_id, message_id, kind)
);
-- Each day queues the next, once.
create table exchange.reconciliation_day (
  day date primary key,
  next_queued boolean not null default false
);
