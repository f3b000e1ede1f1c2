-- Which revision of a public plan the public sees: an amendment shows once it was reviewed.
alter table plan add public_revision int;
-- what was amended since it was shown last was shown without a review until now
update plan p set public_revision = (
  select v.revision from plan_version v where v.plan_id = p.id and v.number = 1 + (
    select count(*) from plan_event a where a.plan_id = p.id and a.what = 'AMENDED' and a.number < (
      select max(s.number) from plan_event s where s.plan_id = p.id and s.what = 'SHOWN')))
  where p.public_by is not null;
alter table plan
  add check ((public_revision is null) = (public_by is null)),
  add foreign key (id, public_revision) references plan_revision (plan_id, number);
