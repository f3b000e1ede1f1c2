-- Limits of open cases that are others since a notice was loaded.
create table request_moved (
  position bigint generated always as identity primary key,
  request_id uuid not null references request,
  -- null where the calendar did not reach
  old_due date,
  new_due date,
  -- the number of the notice
  notice text not null check (notice <> ''),
  at timestamptz not null,
  check (old_due is distinct from new_due)
);
create index request_moved_of on request_moved (request_id, position);

-- what is open is counted anew in this order, a batch at a time
create index request_open_id on request (id) where stage not in ('ANSWERED', 'ARCHIVED');
