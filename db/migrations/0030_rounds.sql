-- Jobs that go round for ever, of whichever module: whichever turn was begun is not begun again.
create table platform.round (
  name text primary key,
  turn bigint not null
);
insert into platform.round (name, turn) select name, turn from oversight.round union all select name, turn from documents.round;
drop table oversight.round;
drop table documents.round;
