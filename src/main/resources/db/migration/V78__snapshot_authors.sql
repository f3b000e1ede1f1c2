-- Everybody who wrote an edition, also where somebody else wrote last: none of them approves or releases it.
alter table snapshot add column authors uuid[];
-- what was released does not change by this
alter table snapshot disable trigger snapshot_stays;
update snapshot set authors = array[written_by];
alter table snapshot enable trigger snapshot_stays;
alter table snapshot
  alter column authors set not null,
  add check (written_by = any (authors)),
  add check (judged_by <> all (authors)),
  add check (released_by <> all (authors));
