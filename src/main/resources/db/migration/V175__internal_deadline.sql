-- an office's own term for answers, for a unit and all below it that set none; it changes nothing of the legal one
create table request_internal_rule (
  unit_id uuid primary key references unit,
  kind text not null check (kind in ('NONE', 'BEFORE_LIMIT', 'AFTER_RECEIPT')),
  -- working days; the law gives twenty
  days int not null check (days between 0 and 19),
  check ((kind = 'NONE') = (days = 0))
);
-- counted with the legal last day, whenever that is
alter table request add internal_due_on date;
