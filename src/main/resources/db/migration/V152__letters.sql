-- The letters of a case. What the office writes into them, and the finished text, may name people: SM4.
create table case_letter (
  id uuid primary key,
  request_id uuid not null references request,
  form text not null check (form <> ''),
  -- the position of the event that it tells of; 0 where it tells of the whole case
  matter int not null check (matter >= 0),
  -- the fee in whole yuan, in a notice of it
  yuan int check (yuan >= 0),
  wording text not null,
  writers uuid[] not null,
  code text,
  year int,
  serial int check (serial >= 1),
  -- as it was finished, with gaps where the applicant stands
  finished text,
  finished_on date,
  -- why it does not count any more; its number stays in the register
  voided_because text,
  -- the copy that bears the seal, encrypted in the store
  stamped text check (stamped ~ '^[0-9a-f]{64}$'),
  stamped_type text check (stamped_type in ('PDF', 'PNG', 'JPEG')),
  stamped_on date,
  unique (request_id, form, matter),
  unique (code, year, serial),
  check ((code is null) = (serial is null) and (code is null) = (year is null)),
  check ((finished is null) = (finished_on is null)),
  check (code is null or finished is not null),
  check (stamped is null or finished is not null),
  check ((stamped is null) = (stamped_type is null) and (stamped is null) = (stamped_on is null)),
  check (voided_because is null or finished is not null)
);
create index case_letter_numbered on case_letter (code, year desc, serial desc) where code is not null;
create function case_letter_stays() returns trigger language plpgsql as $$
begin
  raise exception 'a finished letter does not change: %', old.id;
end
$$;
create trigger case_letter_stays before update on case_letter for each row
  when (old.finished is not null and (new.finished, new.finished_on, new.wording, new.code, new.year, new.serial)
    is distinct from (old.finished, old.finished_on, old.wording, old.code, old.year, old.serial))
  execute function case_letter_stays();

-- The last number that was given of each code in each year; they have no gaps.
create table case_letter_register (
  code text not null,
  year int not null check (year between 2008 and 9999),
  last int not null check (last >= 1),
  primary key (code, year)
);
