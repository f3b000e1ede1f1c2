-- A draft can be given up and a confirmed plan taken back; both stay on record with their reason.
alter table plan
  add discarded_by uuid,
  add discarded_at timestamptz,
  -- somebody said that the plan bears no date; then nothing counts as due before it
  add undated boolean not null default false,
  -- the day by which the plan wants all its tasks done
  add ends_on date,
  drop constraint plan_state_check,
  drop constraint plan_check2,
  drop constraint plan_owner_id_file_sm3_key,
  add constraint plan_state_check check (state in ('DRAFT', 'CONFIRMED', 'DISCARDED')),
  add constraint plan_head_check check (state <> 'CONFIRMED' or (year is not null and title is not null)),
  add constraint plan_discarded_check check ((state = 'DISCARDED') = (discarded_by is not null)),
  add constraint plan_discarded_at_check check ((discarded_by is null) = (discarded_at is null)),
  add constraint plan_undated_check check (not undated or issued_on is null);

-- the same file is one plan of a place, until that is given up
create unique index plan_file on plan (owner_id, file_sm3) where state <> 'DISCARDED';

-- What happened to a plan as a whole, in order; the acts of the confirm screen are its revisions.
create table plan_event (
  plan_id uuid not null references plan,
  number int not null check (number >= 1),
  what text not null check (what in ('CONFIRMED', 'TAKEN_BACK', 'DISCARDED', 'SHOWN', 'HIDDEN')),
  reason text,
  done_by uuid not null,
  done_at timestamptz not null,
  primary key (plan_id, number),
  -- who ends something says why
  check ((what in ('TAKEN_BACK', 'DISCARDED')) = (reason is not null)),
  check (length(trim(reason)) between 1 and 300)
);

insert into plan_event (plan_id, number, what, done_by, done_at)
  select id, 1, 'CONFIRMED', confirmed_by, confirmed_at from plan where confirmed_by is not null;
insert into plan_event (plan_id, number, what, done_by, done_at)
  select id, 2, 'SHOWN', public_by, public_at from plan where public_by is not null;
