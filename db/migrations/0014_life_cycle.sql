-- The life of an application, fixed: what may follow what. `src/modules/applications/life-cycle.ts` is the same table; a test compares them.
create table applications.transition (
  verb text not null,
  from_state text not null,
  to_state text not null,
  primary key (verb, from_state)
);
insert into applications.transition (verb, from_state, to_state) values
  ('askPayment', 'submitted', 'awaiting-payment'),
  ('settle', 'awaiting-payment', 'in-review'),
  ('queue', 'submitted', 'in-review'),
  ('return', 'in-review', 'returned'),
  ('answer', 'returned', 'in-review'),
  ('grant', 'submitted', 'granted'),
  ('grant', 'in-review', 'granted'),
  ('refuse', 'submitted', 'refused'),
  ('refuse', 'in-review', 'refused'),
  ('print', 'granted', 'printing'),
  ('makeReady', 'printing', 'ready'),
  ('handOver', 'ready', 'collected'),
  ('withdraw', 'submitted', 'withdrawn'),
  ('withdraw', 'awaiting-payment', 'withdrawn'),
  ('withdraw', 'in-review', 'withdrawn'),
  ('withdraw', 'returned', 'withdrawn'),
  ('expire', 'awaiting-payment', 'expired'),
  ('expire', 'returned', 'expired');

alter table applications.application
  drop constraint application_state_check,
  drop constraint decided_has_time,
  drop constraint refused_says_why,
  drop constraint granted_has_document;
alter table applications.application
  -- Who decides, and where the thing is handed over.
  add column office_id text references agencies.office,
  add column collect_office_id text references agencies.office,
  -- What somebody needs beside the number to ask after it without signing in.
  add column check_code text not null default '',
  -- What registers said when it was taken up, and who said it when.
  add column facts jsonb,
  add column sources jsonb,
  add column facts_at timestamptz,
  add column fee bigint,
  add column complete_at timestamptz,
  -- The citizen's clock: running since when (the start, or when it last went on), until when; stopped with how many
  -- working minutes left.
  add column clock_started_at timestamptz,
  add column due_at timestamptz,
  add column clock_stopped_at timestamptz,
  add column minutes_left integer,
  add column promised_on date,
  add column escalated text check (escalated in ('half', 'due', 'overdue')),
  add column officer_id uuid references agencies.officer,
  add column assigned_at timestamptz,
  add column ready_at timestamptz,
  add column collect_code text,
  add column collect_tries integer not null default 0,
  add constraint state_is_known check (state in ('submitted', 'awaiting-payment', 'in-review', 'returned', 'granted',
    'printing', 'ready', 'collected', 'refused', 'withdrawn', 'expired')),
  add constraint decided_has_time check (state not in ('granted', 'refused', 'printing', 'ready', 'collected') or decided_at is not null),
  add constraint refused_says_why check (state <> 'refused' or refusal_code is not null),
  add constraint returned_stops_the_clock check (state <> 'returned' or (clock_stopped_at is not null and minutes_left is not null)),
  add constraint ready_has_code check (state <> 'ready' or (ready_at is not null and collect_code is not null));

create function applications.follow_the_life_cycle() returns trigger language plpgsql as $$
begin
  if old.state is distinct from new.state and not exists (
    select from applications.transition where from_state = old.state and to_state = new.state) then
    raise exception 'no verb leads from % to %', old.state, new.state;
  end if;
  return new;
end $$;
create trigger application_life_cycle before update of state on applications.application
  for each row execute function applications.follow_the_life_cycle();

-- What waits for an officer, the next one first; it stays small, however many were ever decided.
create index application_next on applications.application (office_id, due_at, id) where state = 'in-review' and officer_id is null;
create index application_on_desks on applications.application (office_id, officer_id) where state = 'in-review' and officer_id is not null;
create index application_of_officer on applications.application (officer_id) where state = 'in-review';
create index application_at_office on applications.application (office_id, state, due_at) where state in ('in-review', 'returned');
create index application_to_hand_over on applications.application (collect_office_id, state, id) where state in ('printing', 'ready');

-- Every step of an application, in order: what its tracking page tells.
create table applications.step (
  id uuid primary key,
  application_id uuid not null references applications.application,
  verb text not null,
  from_state text not null,
  to_state text not null,
  by_kind text not null,
  by_officer uuid references agencies.officer,
  at timestamptz not null
);
create index step_of_application on applications.step (application_id, id);

-- An officer's decision. It takes effect a few seconds later; until then it can be taken back.
create table applications.decision (
  id uuid primary key,
  application_id uuid not null references applications.application,
  officer_id uuid not null references agencies.officer,
  kind text not null check (kind in ('grant', 'return', 'refuse')),
  code text,
  questions text[] not null default '{}',
  note text not null default '',
  decided_at timestamptz not null,
  effect_at timestamptz not null,
  done_at timestamptz,
  undone_at timestamptz,
  -- The state that made it void: withdrawn meanwhile.
  void_state text,
  constraint says_why check ((kind = 'grant') = (code is null)),
  constraint one_end check (num_nonnulls(done_at, undone_at, void_state) <= 1)
);
create unique index decision_pending on applications.decision (application_id)
  where done_at is null and undone_at is null and void_state is null;
create index decision_of_officer on applications.decision (officer_id, id desc);
create index decision_of_application on applications.decision (application_id, id desc);

-- Officers who gave a case back, with a coded reason: it never comes to them again.
create table applications.recusal (
  application_id uuid not null references applications.application,
  officer_id uuid not null references agencies.officer,
  because text not null,
  at timestamptz not null,
  primary key (application_id, officer_id)
);

create table applications.message (
  id uuid primary key,
  application_id uuid not null references applications.application,
  from_kind text not null check (from_kind in ('citizen', 'officer')),
  officer_id uuid references agencies.officer,
  text text not null check (length(text) between 1 and 2000),
  at timestamptz not null,
  constraint officers_sign check ((from_kind = 'officer') = (officer_id is not null))
);
create index message_of_application on applications.message (application_id, id);

-- One application can give two documents: the receipt of what was paid, and what was asked for.
alter table documents.document drop constraint document_application_id_key;
alter table documents.document add column purpose text not null default 'result' check (purpose in ('result', 'receipt'));
alter table documents.document add constraint one_document_a_purpose unique (application_id, purpose);
