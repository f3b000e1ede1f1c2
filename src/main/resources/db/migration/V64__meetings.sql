-- Meetings and trainings that duties count. Which occurrence one proves stands with the evidence that was recorded for it.
create table meeting (
  id uuid primary key,
  -- who held it
  unit_id uuid not null references unit,
  kind text not null check (kind in ('SPECIAL', 'EXECUTIVE', 'TRAINING', 'ROTATION', 'OTHER')),
  held_on date not null,
  place text not null check (char_length(place) <= 100),
  title text not null check (char_length(title) between 1 and 200),
  -- how many were there in all
  persons int check (persons between 1 and 100000),
  minutes_sm3 text check (minutes_sm3 ~ '^[0-9a-f]{64}$'),
  minutes_name text check (minutes_name <> ''),
  version int not null check (version >= 1),
  recorder text not null,
  recorder_id uuid not null,
  recorded_at timestamptz not null,
  check ((minutes_sm3 is null) = (minutes_name is null))
);
create index meeting_of_unit on meeting (unit_id, held_on);

create table meeting_unit (
  meeting_id uuid not null references meeting on delete cascade,
  unit_id uuid not null references unit,
  primary key (meeting_id, unit_id)
);
create index meeting_unit_unit on meeting_unit (unit_id);

-- Who was there by name: of the house's people, contacts of units without an account, and others who are only named.
create table meeting_person (
  meeting_id uuid not null references meeting on delete cascade,
  position int not null,
  unit_id uuid references unit,
  staff_id uuid references staff,
  name text not null check (char_length(name) between 1 and 50),
  primary key (meeting_id, position)
);
create index meeting_person_staff on meeting_person (staff_id);

-- For which occurrence it was recorded, and as which piece of evidence.
create table meeting_occurrence (
  meeting_id uuid not null references meeting,
  occurrence_id uuid not null references occurrence,
  piece_id uuid not null references evidence,
  primary key (meeting_id, occurrence_id, piece_id)
);
create index meeting_occurrence_occurrence on meeting_occurrence (occurrence_id);
