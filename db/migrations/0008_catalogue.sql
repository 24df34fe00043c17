create schema catalogue;

-- Every definition that was ever in force, by the hash of its canonical bytes: an application ends under the one it began with.
create table catalogue.version (
  hash text primary key,
  service_id text not null,
  definition json not null, -- not jsonb, which would forget the order in which options are written
  translations json not null,
  published_at timestamptz not null
);
create index version_of_service on catalogue.version (service_id, published_at);

create table catalogue.service (
  id text primary key,
  agency_id text not null references agencies.agency,
  hash text not null references catalogue.version,
  withdrawn_at timestamptz
);
