-- How the office of a place lets people be reminded; a place without a row has the rules of the program.
create table reminder_rules (
  place_id uuid primary key references unit,
  version int not null check (version >= 1),
  -- each as "-7 CLERK HEAD": so many days after the due day (negative before it), and who is told
  steps text[] not null,
  -- after the last step again every so many days; 0 is never
  every int not null check (every between 0 and 90),
  every_to text[] not null check (every_to <@ array['CLERK', 'HEAD', 'OFFICE']),
  -- the ISO weekday of the weekly digest; null is none
  digest smallint check (digest between 1 and 7),
  -- letters go on working days between these
  quiet_to time not null,
  quiet_from time not null check (quiet_from > quiet_to)
);

-- What one person is told on one day: reminders, or the week at a glance, or both.
create table reminder_slip (
  person_id uuid not null references staff,
  day date not null,
  -- the week at a glance, where the day has it: due by Sunday, overdue, waiting to be accepted
  this_week int check (this_week >= 0),
  overdue int check (overdue >= 0),
  accepting int check (accepting >= 0),
  -- whether a letter told of it, or would have if one were wanted
  lettered boolean not null default false,
  read_at timestamptz,
  primary key (person_id, day),
  check (num_nonnulls(this_week, overdue, accepting) in (0, 3))
);
create index reminder_slip_unlettered on reminder_slip (person_id) where not lettered;
create index reminder_slip_unread on reminder_slip (person_id) where read_at is null;

-- Nobody is told of one occurrence at one step twice, whatever turns how often.
create table reminder (
  occurrence_id uuid not null references occurrence on delete cascade,
  person_id uuid not null,
  -- days after the due day; negative before it
  step int not null,
  role text not null check (role in ('CLERK', 'HEAD', 'OFFICE')),
  -- who owes it, of the units that this person hears of
  unit_id uuid not null references unit,
  day date not null,
  primary key (occurrence_id, person_id, step),
  foreign key (person_id, day) references reminder_slip
);
create index reminder_of_slip on reminder (person_id, day);

-- The days on which people were reminded.
create table reminder_turn (
  day date primary key,
  reminders int not null,
  letters int not null
);

-- the turn looks at what is open and near or overdue, however much there is besides
create index occurrence_unsettled on occurrence (due)
  where done_on is null and waived_because is null and closed_on is null;
