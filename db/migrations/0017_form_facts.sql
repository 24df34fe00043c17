-- What registers said when an application was taken up, once and for all: an officer sees what has changed since.
alter table applications.application add column form_facts jsonb;
