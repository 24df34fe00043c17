-- The OpenAPI description of another member's service as it was when we described the operation ourselves: one that changed
-- since is found out by its digest, and taken on by describing the operation anew.
create table exchange.interface (
  service text primary key,
  -- Of the operation as the nation describes it.
  described text not null,
  sha256 text not null,
  seen_at timestamptz not null
);

-- The member's signature over question and answer, where it signs.
alter table exchange.exchanged add column evidence text;
