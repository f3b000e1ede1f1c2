-- A measurable duty of units, and the times it falls due. Where it stands is computed, never stored.
create table duty (
  id uuid primary key,
  -- what it was read from, such as plan/<id>/…; this room does not know what that is
  source text not null check (source <> ''),
  obligation jsonb not null check (obligation ->> 'kind' in ('every', 'atLeast', 'before', 'within', 'lasting')),
  holder text not null check (holder in ('EACH', 'TOGETHER', 'LEAD')),
  trigger_words text,
  condition_words text,
  ground text not null check (ground in ('PRINTED', 'PLAN_END', 'SET_BY_OFFICE')),
  -- the printed words, the plan's last day, or the word of the office's table (empty where there is none)
  ground_words text not null,
  title text not null check (title <> ''),
  path text[] not null default '{}',
  -- whose plan it is: the office there watches it
  owner_id uuid not null references unit,
  plan_issued date,
  plan_year int not null check (plan_year between 1949 and 2999)
);
create index duty_source on duty (source text_pattern_ops);

create table duty_unit (
  duty_id uuid not null references duty on delete cascade,
  unit_id uuid not null references unit,
  position int not null,
  primary key (duty_id, unit_id)
);
create index duty_unit_unit on duty_unit (unit_id);

create table occurrence (
  id uuid primary key,
  duty_id uuid not null references duty on delete cascade,
  -- who owes it; null where the units of the duty owe it together
  unit_id uuid references unit,
  name text not null check (name <> ''),
  opens date not null,
  due date,
  -- something must stay open or on show through the due day
  through boolean not null default false,
  -- why there is no due day yet: its trigger has not happened, or the next year's holiday notice is not loaded
  due_after text check (due_after in ('TRIGGER', 'NOTICE')),
  not_before date,
  notice_words text,
  needed int not null check (needed >= 1),
  before_plan boolean not null,
  check ((due is null) = (due_after is not null)),
  check ((due_after is not distinct from 'NOTICE') = (not_before is not null and notice_words is not null)),
  check (due is null or due >= opens)
);
create index occurrence_unit_due on occurrence (unit_id, due);
create index occurrence_duty on occurrence (duty_id);

-- What the office of a place lets words without a number mean; a place without a row has the table of the program.
create table office_terms (
  place_id uuid primary key references unit,
  version int not null check (version >= 1),
  words jsonb not null,
  otherwise jsonb not null
);
