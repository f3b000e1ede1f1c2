-- An amendment is prepared as a draft beside the plan that it amends; once in force it is a version of that plan.
alter table plan
  add amends uuid references plan,
  -- the day on which the year's work was closed: nothing is recorded any more, nobody is reminded
  add closed_on date,
  drop constraint plan_state_check,
  add constraint plan_state_check check (state in ('DRAFT', 'CONFIRMED', 'DISCARDED', 'APPLIED')),
  add constraint plan_amends_check check (amends is null or state <> 'CONFIRMED'),
  add constraint plan_applied_check check (state <> 'APPLIED' or amends is not null),
  add constraint plan_closed_check check (closed_on is null or state = 'CONFIRMED');
-- one amendment is prepared at a time
create unique index plan_amendment on plan (amends) where state = 'DRAFT';
create index plan_amendments on plan (amends);

-- the document of an amendment may be one that was read in before
drop index plan_file;
create unique index plan_file on plan (owner_id, file_sm3) where state <> 'DISCARDED' and amends is null;

-- What was in force from which day; the last is in force now.
create table plan_version (
  plan_id uuid not null references plan,
  number int not null check (number >= 1),
  revision int not null,
  in_force_from date not null,
  -- why it was amended, and the draft it came from; the first was not
  reason text,
  amendment_id uuid references plan,
  primary key (plan_id, number),
  foreign key (plan_id, revision) references plan_revision (plan_id, number),
  check ((number = 1) = (reason is null) and (number = 1) = (amendment_id is null))
);
insert into plan_version (plan_id, number, revision, in_force_from)
  select id, 1, revision, coalesce(issued_on, cast(confirmed_at at time zone 'Asia/Shanghai' as date))
  from plan where state = 'CONFIRMED';

-- A task knows its number in the draft, by which an amendment finds it; one that was taken out stays with its duties.
alter table plan_task
  add draft_task int check (draft_task >= 1),
  add ended_on date,
  alter position drop not null,
  drop constraint plan_task_plan_id_position_key;
update plan_task t set draft_task = k.task from (
  select p.id as plan, cast(e.task ->> 'id' as int) as task,
    row_number() over (partition by p.id order by e.place) as position
  from plan p
  join plan_revision r on r.plan_id = p.id and r.number = p.revision
  cross join lateral jsonb_array_elements(r.draft -> 'tasks') with ordinality e (task, place)
  where p.state = 'CONFIRMED' and not coalesce(cast(e.task ->> 'dropped' as boolean), false)) k
where k.plan = t.plan_id and k.position = t.position;
alter table plan_task
  alter draft_task set not null,
  add constraint plan_task_in_force check ((position is null) = (ended_on is not null)),
  -- an amendment may let two tasks change places
  add constraint plan_task_position unique (plan_id, position) deferrable initially deferred;

-- A duty that an amendment took away: what was open was waived, what was overdue stays.
alter table duty add ended_on date;
