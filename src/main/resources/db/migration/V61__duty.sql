-- What happened that starts the term of a duty. A wrong entry is struck out, never deleted; its occurrence goes with it.
create table occasion (
  id uuid primary key,
  -- without a cascade: a duty for which something was recorded, even an entry struck out since, does not end
  duty_id uuid not null references duty,
  -- for whom the term runs; null where the units of the duty owe it together
  unit_id uuid references unit,
  happened date not null,
  words text not null check (char_length(words) between 1 and 200),
  recorded_on date not null check (recorded_on >= happened),
  recorder text not null,
  recorder_id uuid not null,
  struck_on date,
  struck_by text,
  struck_because text check (char_length(struck_because) between 1 and 200),
  check ((struck_on is null) = (struck_by is null) and (struck_on is null) = (struck_because is null))
);
create index occasion_duty on occasion (duty_id);
alter table occurrence add column occasion_id uuid unique references occasion;
