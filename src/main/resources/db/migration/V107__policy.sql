-- What an edition says of itself as a policy document; part of its content, so nothing of it changes once it was out.
alter table edition add column policy text check (policy in ('POLICY', 'NORMATIVE'));

create table edition_interpretation (
  edition_id uuid primary key references edition,
  -- null while nobody has decided
  needed boolean,
  reason text not null check (length(reason) <= 300),
  form text check (form in ('TEXT', 'QUESTIONS', 'FIGURE', 'VIDEO')),
  interpreter text not null check (length(interpreter) <= 100),
  organ text not null check (length(organ) <= 100),
  by_day date
);

-- What it has to do with other documents: of this house by their id, of others by what was said.
create table edition_relation (
  edition_id uuid not null references edition,
  position int not null check (position >= 1),
  kind text not null check (kind in ('CARRIES_OUT', 'AMENDS', 'ABOLISHES', 'FORWARDS', 'INTERPRETS')),
  publication_id uuid references publication,
  document_number text not null,
  title text not null,
  index_number text not null,
  primary key (edition_id, position),
  check (document_number <> '' or title <> ''),
  check ((publication_id is null) = (index_number = ''))
);
create index edition_relation_to on edition_relation (publication_id, kind) where publication_id is not null;

create function edition_policy_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a published edition stays the policy document that it was: %', old.id;
end
$$;
create trigger edition_policy_stays before update on edition
  for each row when (old.published_at is not null and old.policy is distinct from new.policy)
  execute function edition_policy_stays();

create function edition_part_stays() returns trigger language plpgsql as $$
begin
    if exists (select from edition where id = coalesce(new.edition_id, old.edition_id) and published_at is not null) then
        raise exception 'a published edition keeps what it says of itself as a policy document';
    end if;
    return coalesce(new, old);
end
$$;
create trigger edition_interpretation_stays before insert or update or delete on edition_interpretation
  for each row execute function edition_part_stays();
create trigger edition_relation_stays before insert or update or delete on edition_relation
  for each row execute function edition_part_stays();

-- That a document is abolished from a day on, by a publication of this house or for another reason. Its stage stays.
create table abolition (
  publication_id uuid primary key references publication,
  on_day date not null,
  by_publication uuid references publication check (by_publication <> publication_id),
  because text check (length(trim(because)) between 1 and 300),
  check ((by_publication is null) = (because is not null))
);
create index abolition_by on abolition (by_publication) where by_publication is not null;

-- the library: what is out and bears a document number or is said to be a policy document
create index edition_library on edition (published_at desc)
  include (publication_id, title, document_number, policy, document_type, subject_class, signed_on, valid_from, valid_to)
  where stage = 'PUBLISHED' and (document_number <> '' or policy is not null);
create index edition_document_number on edition (document_number) where document_number <> '';
