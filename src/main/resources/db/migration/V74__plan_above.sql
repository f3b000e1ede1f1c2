-- A plan of a higher level, kept beside an office's own plans: they are compared with it, and it binds nobody.
alter table plan
  add level text check (level in ('STATE', 'PROVINCE', 'CITY')),
  add constraint plan_level_state_check check (level is null or state <> 'CONFIRMED');

-- Which plans a plan is to carry out; taking one away keeps what was said of it.
create table plan_above (
  plan_id uuid not null references plan,
  above_id uuid not null references plan,
  linked_by uuid not null,
  linked_at timestamptz not null,
  unlinked_by uuid,
  unlinked_at timestamptz,
  primary key (plan_id, above_id),
  check (plan_id <> above_id),
  check ((unlinked_by is null) = (unlinked_at is null))
);

-- What a person said became of one task of the plan above. Each answer is a row; the latest counts.
create table plan_above_answer (
  plan_id uuid not null,
  above_id uuid not null,
  -- the task's number in the draft of the plan above; those in own are numbers in the draft below
  task int not null check (task >= 1),
  version int not null check (version >= 1),
  fate text not null check (fate in ('TAKEN', 'LEFT_OUT', 'NOT_OURS')),
  own int[] not null,
  reason text check (length(trim(reason)) between 1 and 300),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (plan_id, above_id, task, version),
  foreign key (plan_id, above_id) references plan_above,
  check ((fate = 'TAKEN') = (cardinality(own) > 0)),
  check ((fate = 'NOT_OURS') = (reason is not null))
);
