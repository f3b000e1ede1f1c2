-- What one unit still owed when it ended, merged or was split, and who owes it since.
create table duty_passing (
  id uuid primary key,
  from_id uuid not null references unit,
  to_id uuid not null references unit,
  passed_on date not null,
  because text not null check (char_length(because) between 1 and 200),
  passer_id uuid not null,
  passer text not null,
  check (from_id <> to_id)
);
create index duty_passing_from on duty_passing (from_id);
create index duty_passing_to on duty_passing (to_id);

-- Each occurrence that passed; of a shared duty the share passed, and the occurrence is null.
create table duty_passed (
  passing_id uuid not null references duty_passing,
  duty_id uuid not null references duty on delete cascade,
  occurrence_id uuid references occurrence on delete cascade
);
create index duty_passed_occurrence on duty_passed (occurrence_id);
create index duty_passed_duty on duty_passed (duty_id);
create index duty_passed_passing on duty_passed (passing_id);
