-- What registers said lies in the vault. What lay here in the open is cleared: applications in work are read anew.
alter table applications.application
  -- The vault's names: it forgets by itself, and whoever opens is told so.
  add column facts_id uuid,
  add column form_facts_id uuid,
  -- As what it was sealed, which the receipt of a reading has to cover.
  add column facts_sensitivity text check (facts_sensitivity in ('personal', 'sensitive')),
  -- Questions whose answer was typed because a register did not answer, and that no register has confirmed yet.
  add column unchecked text[] not null default '{}',
  -- What stands against a grant by what registers said: a code, `none`, or nothing while nobody knows.
  add column obstacle text;
update applications.application set facts_at = null, sources = null where facts is not null;
alter table applications.application drop column facts, drop column form_facts;

alter table applications.draft drop constraint facts_have_their_time, drop constraint options_have_their_time;
update applications.draft set whom = null, sources = null, missing = null, facts_at = null, options_at = null;
alter table applications.draft drop column facts, drop column options;
alter table applications.draft
  add column facts_id uuid,
  add column options_id uuid,
  add constraint facts_have_their_time check (num_nulls(whom, sources, missing, facts_at) in (0, 4)),
  -- Forgotten in the vault by themselves, what is left here says nothing.
  add constraint facts_are_of_somebody check (facts_id is null or facts_at is not null),
  add constraint options_have_their_time check (options_id is null or options_at is not null);

-- The readings an application goes on without: which, since when, and when they came after all.
create table applications.pending (
  application_id uuid not null references applications.application,
  -- The reading among those of its definition, or `options` and the question whose answer was typed.
  reading text not null,
  register text not null,
  operation text not null,
  since timestamptz not null,
  arrived_at timestamptz,
  primary key (application_id, reading)
);
create index pending_of_register on applications.pending (register, since) where arrived_at is null;
