create schema payments;

-- What is asked of a person for one thing (`about`): one live invoice each.
create table payments.invoice (
  id uuid primary key,
  -- Ours, under which the bank keeps it (its sender_invoice_no, at most 45 characters).
  number text not null unique check (length(number) <= 45),
  -- Stands in the address the bank calls back. It opens nothing: whoever has it can only make us look.
  token text not null unique,
  about uuid not null,
  person_id uuid not null references identity.person,
  agency_id text not null references agencies.agency,
  lines jsonb not null,
  total bigint not null check (total > 0),
  state text not null default 'opening' check (state in ('opening', 'open', 'paid', 'cancelled')),
  -- The job to leave when it is settled.
  then_job text not null,
  then_data jsonb not null,
  qr_text text,
  links jsonb not null default '[]',
  raised_at timestamptz not null,
  opened_at timestamptz,
  paid_at timestamptz,
  cancelled_at timestamptz,
  -- How often the bank was asked to make it: more than it answered means that it may hold one we do not know.
  asked integer not null default 0,
  -- How many looks of the schedule were done; keeps the schedule a single one.
  polls integer not null default 0,
  -- One look is queued for callbacks at most; `again` when another came meanwhile.
  hint text not null default 'none' check (hint in ('none', 'queued', 'again')),
  checked_at timestamptz,
  constraint open_can_be_paid check (state <> 'open' or (qr_text is not null and opened_at is not null)),
  constraint paid_has_time check (state <> 'paid' or paid_at is not null),
  constraint cancelled_has_time check ((state = 'cancelled') = (cancelled_at is not null))
);
create unique index one_live_invoice on payments.invoice (about) where state <> 'cancelled';
create index invoice_about on payments.invoice (about, id desc);

-- What the bank made of it, by the bank's identifier; more than one when an answer was lost, and each can be paid.
create table payments.bank_invoice (
  id text primary key,
  invoice_id uuid not null references payments.invoice,
  made_at timestamptz not null,
  closed_at timestamptz
);
create index bank_invoice_of on payments.bank_invoice (invoice_id);

-- A payment, by the bank's identifier: recorded once, kept or given back whole.
create table payments.payment (
  id text primary key,
  place bigint generated always as identity,
  invoice_id uuid not null references payments.invoice,
  bank_invoice_id text not null references payments.bank_invoice,
  amount bigint not null check (amount > 0),
  paid_at timestamptz not null,
  recorded_at timestamptz not null,
  refund_asked_at timestamptz,
  refund_because text,
  refunded_at timestamptz,
  constraint refund_says_why check ((refund_asked_at is null) = (refund_because is null)),
  constraint refunded_was_asked check (refunded_at is null or refund_asked_at is not null)
);
create index payment_of_invoice on payments.payment (invoice_id, place);
create index payment_by_time on payments.payment (paid_at);

-- The ledger: each posting happens once for its cause, and its entries sum to zero. Nothing in it is ever changed.
create table payments.posting (
  id uuid primary key,
  what text not null check (what in ('raised', 'paid', 'refund-asked', 'refunded', 'waived')),
  -- The invoice's identifier, or the bank's of the payment.
  cause text not null,
  invoice_id uuid not null references payments.invoice,
  at timestamptz not null,
  constraint posted_once unique (what, cause)
);
create index posting_of_invoice on payments.posting (invoice_id);

create table payments.entry (
  posting_id uuid not null references payments.posting,
  account text not null,
  amount bigint not null check (amount <> 0),
  primary key (posting_id, account)
);
create index entry_of_account on payments.entry (account);

create function payments.balanced() returns trigger language plpgsql as $$
declare posting uuid := case tg_table_name when 'posting' then (to_jsonb(new) ->> 'id') else (to_jsonb(new) ->> 'posting_id') end;
begin
  if (select coalesce(sum(amount), 1) from payments.entry where posting_id = posting) <> 0 then
    raise exception 'the entries of a posting sum to zero';
  end if;
  return null;
end $$;
create constraint trigger posting_balanced after insert on payments.posting
  deferrable initially deferred for each row execute function payments.balanced();
create constraint trigger entry_balanced after insert on payments.entry
  deferrable initially deferred for each row execute function payments.balanced();

create function payments.append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only';
end $$;
create trigger posting_append_only before update or delete on payments.posting for each row execute function payments.append_only();
create trigger posting_no_truncate before truncate on payments.posting for each statement execute function payments.append_only();
create trigger entry_append_only before update or delete on payments.entry for each row execute function payments.append_only();
create trigger entry_no_truncate before truncate on payments.entry for each statement execute function payments.append_only();

-- Each day that was compared, and what did not agree.
create table payments.reconciled (
  day date primary key,
  begun_at timestamptz not null,
  ended_at timestamptz,
  -- Each day queues the next, once.
  next_queued boolean not null default false,
  payments integer,
  amount bigint
);
create table payments.reconciliation (
  day date not null references payments.reconciled,
  kind text not null,
  -- The bank's identifier of the payment, or the number of the invoice.
  subject text not null,
  amount bigint not null,
  found_at timestamptz not null,
  primary key (day, kind, subject)
);
