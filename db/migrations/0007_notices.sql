create schema notices;

create table notices.notice (
  id uuid primary key,
  person_id uuid not null references identity.person,
  key text not null,
  params jsonb not null,
  about uuid,
  created_at timestamptz not null,
  read_at timestamptz,
  sms_state text not null check (sms_state in ('none', 'queued', 'sent', 'failed')),
  sms_at timestamptz
);
create index notice_of_person on notices.notice (person_id, id desc);
create index notice_unread on notices.notice (person_id) where read_at is null;
