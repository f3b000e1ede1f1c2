-- Reconsiderations and lawsuits about a case, each with its result.
create table remedy_case (
  id uuid primary key,
  request_id uuid not null references request,
  -- the columns of the annual report's table four
  kind text not null check (kind in ('RECONSIDERATION', 'LITIGATION_DIRECT', 'LITIGATION_AFTER_RECONSIDERATION')),
  filed_on date not null,
  -- the organ's or the court's own number for it
  number text not null check (length(number) <= 100),
  organ text not null check (length(trim(organ)) between 1 and 100),
  result text not null check (result in ('UPHELD', 'CORRECTED', 'OTHER_RESULT', 'PENDING')),
  decided_on date,
  version int not null check (version >= 1),
  check ((result = 'PENDING') = (decided_on is null)),
  check (decided_on >= filed_on)
);
create index remedy_case_of on remedy_case (request_id, filed_on);
