-- A draft sent round for comment: to whom and until when, what the units said, and what the office answered.
create table plan_circulation (
  id uuid primary key,
  plan_id uuid not null references plan,
  number int not null check (number >= 1),
  -- the draft that the units read; what is corrected afterwards is compared with it
  revision int not null,
  opened_on date not null,
  -- the last day on which a unit can answer; who is silent until then has no objection
  last_day date not null,
  opened_by uuid not null,
  opened_at timestamptz not null,
  unique (plan_id, number),
  foreign key (plan_id, revision) references plan_revision (plan_id, number),
  check (last_day > opened_on)
);

create table plan_circulation_unit (
  circulation_id uuid not null references plan_circulation,
  unit_id uuid not null references unit,
  -- who said that the unit has no objection
  agreed_by uuid,
  agreed_at timestamptz,
  primary key (circulation_id, unit_id),
  check ((agreed_by is null) = (agreed_at is null))
);
create index plan_circulation_unit_unit on plan_circulation_unit (unit_id);

create table plan_objection (
  id uuid primary key,
  circulation_id uuid not null,
  unit_id uuid not null,
  -- the task's number in the draft
  task int not null check (task >= 1),
  kind text not null check (kind in ('NOT_OURS', 'WORDING', 'MEASURE', 'OTHER')),
  suggested_id uuid references unit,
  proposed text check (length(proposed) between 1 and 10000),
  reason text not null check (length(trim(reason)) between 1 and 500),
  raised_by uuid not null,
  raised_at timestamptz not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz,
  verdict text check (verdict in ('ADOPTED', 'PARTLY', 'NOT_ADOPTED')),
  answer text check (length(trim(answer)) between 1 and 500),
  answered_by uuid,
  answered_at timestamptz,
  -- the revision of the draft that took it over
  taken_over int,
  -- how often anything about it has changed
  version int not null check (version >= 1),
  foreign key (circulation_id, unit_id) references plan_circulation_unit,
  check ((kind in ('WORDING', 'MEASURE')) = (proposed is not null)),
  check (suggested_id is null or kind = 'NOT_OURS'),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  check ((verdict is null) = (answered_by is null) and (verdict is null) = (answered_at is null)),
  check (verdict is not null or (answer is null and taken_over is null)),
  -- who does not follow an objection says why
  check (verdict is null or verdict = 'ADOPTED' or answer is not null),
  -- nobody answers an objection of their own
  check (answered_by <> raised_by),
  check (withdrawn_by is null or verdict is null)
);
create index plan_objection_circulation on plan_objection (circulation_id, task);

alter table plan_event
  drop constraint plan_event_what_check,
  drop constraint plan_event_check,
  add constraint plan_event_what_check check (what in
    ('CIRCULATED', 'CONFIRMED', 'TAKEN_BACK', 'DISCARDED', 'SHOWN', 'HIDDEN', 'AMENDED', 'CLOSED', 'REOPENED')),
  -- who ends something, changes what binds or opens it again says why; who issues without waiting does too
  add constraint plan_event_reason_check2 check (
    (what not in ('TAKEN_BACK', 'DISCARDED', 'AMENDED', 'REOPENED') or reason is not null)
    and (what not in ('CIRCULATED', 'SHOWN', 'HIDDEN') or reason is null));
-- what a desk asks at every look
create index plan_objection_waiting on plan_objection (circulation_id)
  where answered_by is null and withdrawn_by is null;
