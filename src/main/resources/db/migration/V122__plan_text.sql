-- The public reads a plan as a piece of government information: which revision each of the piece's editions tells of.
alter table plan add publication_id uuid unique references publication;
create table plan_text (
  plan_id uuid not null references plan,
  edition int not null check (edition >= 1),
  revision int not null,
  primary key (plan_id, edition),
  foreign key (plan_id, revision) references plan_revision (plan_id, number)
);

-- What the public reads of a plan now; one that was switched on before there were editions stays so until its first one.
create view plan_shown as
select p.id as plan_id,
  case when b.shown is null then p.public_at else e.published_at end as at,
  case when b.shown is null then p.public_revision else (
    select t.revision from plan_text t
    where t.plan_id = p.id and t.edition <= e.number order by t.edition desc limit 1) end as revision
from plan p
left join publication b on b.id = p.publication_id
left join edition e on e.publication_id = b.id and e.number = b.shown and e.stage = 'PUBLISHED';
