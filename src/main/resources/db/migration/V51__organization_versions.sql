-- A form says which version it was made out of: of two people who change the same thing, the later one is told.
alter table unit add column version int not null default 1 check (version > 0);
alter table unit_group add column version int not null default 1 check (version > 0);
