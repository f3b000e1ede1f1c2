-- Two people may change one account: the later one is told.
alter table staff add version int not null default 1 check (version >= 1);
