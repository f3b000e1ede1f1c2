-- Organ codes (机关代字) whose document numbers are given here, from one serial of one year on.
create table organ_code (
  id uuid primary key,
  unit_id uuid not null references unit,
  code text not null unique check (code ~ '^[^[:space:][:digit:]]{1,20}$'),
  year int not null check (year between 1949 and 2999),
  first int not null check (first >= 1),
  by_id uuid not null,
  opened_at timestamptz not null
);
create index organ_code_of_unit on organ_code (unit_id);

-- The last serial that was given under each code and year; whoever takes the next one holds the row.
create table document_register (
  code_id uuid not null references organ_code,
  year int not null,
  last int not null check (last >= 0),
  primary key (code_id, year)
);

-- Every number that was given, gapless; a voided one stays with its reason.
create table issued_number (
  code_id uuid not null,
  year int not null,
  serial int not null check (serial >= 1),
  publication_id uuid not null references publication,
  by_id uuid not null,
  issued_at timestamptz not null,
  voided_at timestamptz,
  voider_id uuid,
  voided_because text check (length(trim(voided_because)) between 1 and 300),
  primary key (code_id, year, serial),
  foreign key (code_id, year) references document_register,
  check ((voided_at is null) = (voider_id is null) and (voided_at is null) = (voided_because is null))
);
create unique index issued_number_of on issued_number (publication_id) where voided_at is null;
