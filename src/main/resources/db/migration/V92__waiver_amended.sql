-- What an amendment let go is asked for again by another amendment alone, which lays out what it asks.
alter table waiver add amended boolean not null default false;
update waiver set amended = true where because like '计划调整：%';
