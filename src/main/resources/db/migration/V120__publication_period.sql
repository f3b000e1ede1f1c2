-- How long an edition stands before the public: its last day, and for how many days it must stand at least.
alter table edition add column open_until date;
alter table edition add column notice_days int not null default 0 check (notice_days between 0 and 3650);
-- why it was withdrawn although it had not stood so long
alter table edition add column early_because text check (length(trim(early_because)) between 1 and 300);
alter table edition add column ended_at timestamptz;

-- The first checks that speak of stages, once more with the new one.
do $$
declare
  one record;
begin
  for one in select conname from pg_constraint where conrelid = 'edition'::regclass and contype = 'c'
    and conname ~ '^edition_(stage_)?check[0-9]*$' and pg_get_constraintdef(oid) like '%WITHDRAWN%'
  loop
    execute format('alter table edition drop constraint %I', one.conname);
  end loop;
end
$$;
alter table edition
  add constraint edition_stage_known check (stage in ('DRAFTED', 'RETURNED', 'IN_REVIEW', 'IN_SECRECY_REVIEW', 'CLEARED',
    'FILED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'ENDED')),
  add constraint edition_because_said check ((stage in ('RETURNED', 'WITHDRAWN')) = (because is not null)),
  add constraint edition_published_when
    check ((stage in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'ENDED')) = (published_at is not null)),
  add constraint edition_withdrawn_when check ((stage = 'WITHDRAWN') = (withdrawn_at is not null)),
  add constraint edition_withdrawn_instead check ((stage = 'WITHDRAWN') = (instead is not null)),
  add constraint edition_ended_when check ((stage = 'ENDED') = (ended_at is not null)),
  add constraint edition_out_is_proactive check (attribute = 'PROACTIVE'
    or stage not in ('CLEARED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'ENDED')),
  add constraint edition_early_withdrawn check (early_because is null or stage = 'WITHDRAWN'),
  add constraint edition_early_ends_withdrawn check (stage <> 'ENDED' or open_until is not null);
create index edition_ending on edition (open_until) where stage = 'PUBLISHED' and open_until is not null;
