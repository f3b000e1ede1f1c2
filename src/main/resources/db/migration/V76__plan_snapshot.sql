-- How often units write for the public how a plan goes; a plan without a row has the rule of the program.
create table plan_rhythm (
  plan_id uuid primary key references plan,
  rhythm text not null check (rhythm in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR', 'OFF')),
  -- by how many days after the end of a period the units write
  days int not null check (days between 1 and 60),
  version int not null check (version >= 1)
);

-- What a unit tells the public of one period of a plan. A correction is another edition; the earlier one stays.
create table snapshot (
  id uuid primary key,
  plan_id uuid not null references plan,
  unit_id uuid not null references unit,
  -- 2026-03, 2026-Q1, 2026-H1 or 2026
  period text not null check (period ~ '^[0-9]{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$'),
  edition int not null check (edition >= 1),
  stage text not null check (stage in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'RELEASED')),
  progress text not null check (length(progress) <= 2000),
  effect text not null check (length(effect) <= 2000),
  next_steps text not null check (length(next_steps) <= 2000),
  -- of what fell due in the period, as counted on that day
  due int not null check (due >= 0),
  done int not null check (done between 0 and due),
  counted_on date not null,
  written_by uuid not null,
  written_at timestamptz not null,
  judged_by uuid,
  judged_at timestamptz,
  returned_because text check (length(trim(returned_because)) between 1 and 300),
  released_by uuid,
  released_at timestamptz,
  -- how often anything about it has changed
  version int not null check (version >= 1),
  unique (plan_id, period, unit_id, edition),
  check (stage in ('DRAFT', 'RETURNED') or (length(trim(progress)) > 0 and length(trim(next_steps)) > 0)),
  check ((stage in ('RETURNED', 'APPROVED', 'RELEASED')) = (judged_by is not null)),
  check ((judged_by is null) = (judged_at is null)),
  check ((stage = 'RETURNED') = (returned_because is not null)),
  check ((stage = 'RELEASED') = (released_by is not null)),
  check ((released_by is null) = (released_at is null)),
  -- an author neither approves nor releases
  check (judged_by <> written_by),
  check (released_by <> written_by)
);
create index snapshot_of_unit on snapshot (unit_id, plan_id);

-- What was before the public stays as it was.
create function snapshot_stays() returns trigger language plpgsql as
  $$ begin raise exception 'a released snapshot does not change: %', old.id; end $$;
create trigger snapshot_stays before update or delete on snapshot
  for each row when (old.stage = 'RELEASED') execute function snapshot_stays();
