-- The public reads a plan as a piece of government information: which revision each of the piece's editions tells of.
alter table plan add publication_id uuid unique references publication on delete set null;
create table plan_text (
  plan_id uuid not null references plan,
  -- a draft that is thrown away tells of nothing any more
  edition_id uuid primary key references edition on delete cascade,
  revision int not null,
  foreign key (plan_id, revision) references plan_revision (plan_id, number)
);
create index plan_text_of_plan on plan_text (plan_id);

-- What the public reads of a plan now; one that was switched on before there were editions stays so until its first one.
create view plan_shown as
select p.id as plan_id,
  case when p.state <> 'CONFIRMED' then null when b.shown is null then p.public_at else e.published_at end as at,
  case when p.state <> 'CONFIRMED' then null when b.shown is null then p.public_revision else (
    select t.revision from plan_text t join edition x on x.id = t.edition_id
    where t.plan_id = p.id and x.publication_id = b.id and x.number <= e.number order by x.number desc limit 1) end as revision
from plan p
left join publication b on b.id = p.publication_id
left join edition e on e.publication_id = b.id and e.number = b.shown and e.stage = 'PUBLISHED';

-- Pieces that ended had been before the public as well.
alter table edition drop constraint edition_signed_or_imported;
alter table edition add constraint edition_signed_or_imported check (
  stage not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN', 'ENDED')
  or levels >= 1 or authors = array['00000000-0000-0000-0000-000000000000'::uuid]);
