-- Who wants to be told, by which way. An address (a telephone number, a browser's own) lies locked, and is found again by
-- an index nobody can try numbers against; it need not be anybody's we know.
create table alerts.subscriber (
  id uuid primary key,
  way text not null check (way in ('sms', 'push')),
  address_index bytea not null unique,
  address bytea not null,
  person_id uuid references identity.person,
  language text not null,
  -- None: all there are.
  hazards text[] not null default '{}',
  -- From which level on, counted from the calmest.
  least smallint not null default 0 check (least >= 0),
  created_at timestamptz not null
);
create index subscriber_of_person on alerts.subscriber (person_id) where person_id is not null;

-- The places they want to hear of; '' is the whole country.
create table alerts.wanted_place (
  subscriber_id uuid not null references alerts.subscriber on delete cascade,
  place text not null,
  primary key (subscriber_id, place)
);
create index wanted_place_at on alerts.wanted_place (place text_pattern_ops, subscriber_id);

-- A version of an alert on its way to those who want it: planned from subscriber to subscriber, then sent.
create table alerts.reach (
  id uuid primary key,
  alert_id uuid not null,
  version integer not null,
  urgent boolean not null,
  hazard text not null,
  -- The higher of this version's level and the one before: who was told of a danger is told that it is less.
  rank smallint not null,
  place text not null,
  texts jsonb not null,
  begun_at timestamptz not null,
  planned_to uuid,
  planned_at timestamptz,
  superseded_at timestamptz,
  done_at timestamptz,
  planned integer not null default 0,
  sent integer not null default 0,
  failed integer not null default 0,
  constraint told_once unique (alert_id, version)
);
create index reach_open on alerts.reach (urgent desc, begun_at) where done_at is null;

-- Who is still to be told; a row goes when its message went. Who was told of what is not kept.
create table alerts.to_tell (
  reach_id uuid not null references alerts.reach,
  way text not null,
  subscriber_id uuid not null references alerts.subscriber on delete cascade,
  tries smallint not null default 0,
  primary key (reach_id, way, subscriber_id)
);
create index to_tell_of on alerts.to_tell (subscriber_id);

-- One sends at a time by each way, at the rate that is granted to all.
create table alerts.sending (
  way text primary key,
  holder uuid not null,
  until timestamptz not null
);

-- Text messages that were read, so that each is read once and nobody is answered without end.
create table alerts.heard (
  message_id text primary key,
  address_index bytea not null,
  at timestamptz not null
);
create index heard_from on alerts.heard (address_index, at);
create index heard_at on alerts.heard (at);
