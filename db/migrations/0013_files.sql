-- What people send. Who owns a file is told by whoever stores it; kept_until is empty until something that was sent needs it.
create table platform.file (
  id uuid primary key,
  owner_id uuid not null,
  kind text not null check (kind in ('pdf', 'jpeg', 'png')),
  name text not null check (length(name) between 1 and 100),
  bytes integer not null check (bytes > 0),
  width integer,
  height integer,
  sha256 bytea not null,
  content bytea not null,
  created_at timestamptz not null,
  kept_until timestamptz,
  constraint only_pictures_have_sides check ((kind = 'pdf') = (width is null) and (kind = 'pdf') = (height is null)),
  constraint bytes_are_those_of_the_content check (bytes = length(content))
);
-- Pictures are compressed already.
alter table platform.file alter column content set storage external;
create index file_not_kept_of_owner on platform.file (owner_id) where kept_until is null;
create index file_not_kept on platform.file (created_at) where kept_until is null;
create index file_kept_until on platform.file (kept_until) where kept_until is not null;
