-- What a unit does about a task of a plan. A plan that was taken back and confirmed again has new tasks: the row then
-- stays with the words of the requirement, and no unit's work is lost.
create table task_work (
  id uuid primary key,
  plan_id uuid not null references plan,
  task_id uuid not null,
  requirement text not null,
  unit_id uuid not null references unit,
  measures text not null check (char_length(measures) <= 2000),
  section text not null check (char_length(section) <= 50),
  person text not null check (char_length(person) <= 50),
  inner_date date,
  version int not null check (version >= 1),
  changed_by uuid not null,
  changed_at timestamptz not null,
  unique (task_id, unit_id)
);
create index task_work_of_unit on task_work (plan_id, unit_id);

-- By which day the units' schemes for a plan must be published; no row, no scheme asked.
create table scheme_date (
  plan_id uuid primary key references plan,
  publish_by date,
  version int not null check (version >= 1),
  set_by uuid not null
);

-- A unit's scheme for a plan. What was approved never changes: a change opens the next number.
create table scheme (
  id uuid primary key,
  plan_id uuid not null references plan,
  unit_id uuid not null references unit,
  number int not null check (number >= 1),
  title text not null check (char_length(title) between 1 and 200),
  basis text not null check (char_length(basis) <= 4000),
  requirements text not null check (char_length(requirements) <= 8000),
  contact text not null check (char_length(contact) <= 500),
  version int not null check (version >= 1),
  -- everybody whose words are in it, once it was submitted
  authors uuid[] not null,
  stage text not null check (stage in ('DRAFTED', 'SUBMITTED', 'APPROVED', 'PUBLISHED')),
  submitted_by uuid,
  submitter text,
  submitted_at timestamptz,
  returned_by uuid,
  returner text,
  returned_at timestamptz,
  returned_because text check (char_length(returned_because) between 1 and 300),
  approved_by uuid,
  approver text,
  approved_at timestamptz,
  published_on date,
  unique (plan_id, unit_id, number),
  check ((stage = 'DRAFTED') = (submitted_by is null)),
  check ((stage in ('APPROVED', 'PUBLISHED')) = (approved_by is not null)),
  check ((stage = 'PUBLISHED') = (published_on is not null)),
  check ((submitted_by is null) = (submitted_at is null) and (submitted_by is null) = (submitter is null)),
  check ((returned_by is null) = (returned_at is null) and (returned_by is null) = (returner is null)
    and (returned_by is null) = (returned_because is null)),
  check ((approved_by is null) = (approved_at is null) and (approved_by is null) = (approver is null)),
  -- nobody approves what they wrote
  check (approved_by <> all (authors)),
  check (returned_by is null or stage = 'DRAFTED')
);
-- one at a time is being written
create unique index scheme_open on scheme (plan_id, unit_id) where stage in ('DRAFTED', 'SUBMITTED');
create index scheme_waiting on scheme (unit_id) where stage = 'SUBMITTED';

-- The table of a scheme as it was submitted.
create table scheme_row (
  scheme_id uuid not null references scheme on delete cascade,
  position int not null,
  requirement text not null,
  measures text not null,
  section text not null,
  person text not null,
  deadline text not null,
  inner_date date,
  primary key (scheme_id, position)
);
