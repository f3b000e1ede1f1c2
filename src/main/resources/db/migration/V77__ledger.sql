-- What the ledger shows and searches of the evidence, kept with pieces and done_on: the words of the last live piece.
alter table occurrence add last_words text;
update occurrence o set last_words = (select e.words from evidence e
  where e.occurrence_id = o.id and e.returned_at is null and e.withdrawn_at is null
  order by e.recorded_at desc, e.id limit 1);
create index duty_owner on duty (owner_id);
