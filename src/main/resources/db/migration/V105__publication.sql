-- Pieces of government information, their editions, and how they got out.
alter table staff_role drop constraint staff_role_role_check;
alter table staff_role add constraint staff_role_role_check check (role in ('OFFICE', 'REVIEWER', 'HEAD', 'CLERK',
  'SECRECY_REVIEWER', 'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'));

-- The last serial of an index number under each code and year; a serial is never given twice.
create table publication_serial (
  code text not null check (code <> ''),
  year int not null,
  last int not null check (last >= 1),
  primary key (code, year)
);

create table publication (
  id uuid primary key,
  -- short, for the public address
  number bigint not null generated always as identity unique,
  unit_id uuid not null references unit,
  index_number text not null unique check (index_number ~ '^[^[:space:]]{1,90}/[0-9]{4}-[0-9]{5,}$'),
  -- the edition that is worked on, and the one that the public address speaks of
  latest int not null check (latest >= 1),
  shown int check (shown between 1 and latest),
  changed_at timestamptz not null
);
create index publication_of_unit on publication (unit_id, changed_at desc);
create index publication_changed on publication (changed_at desc);

create table edition (
  id uuid primary key,
  publication_id uuid not null references publication,
  number int not null check (number >= 1),
  stage text not null check (stage in ('DRAFTED', 'RETURNED', 'IN_REVIEW', 'IN_SECRECY_REVIEW', 'CLEARED', 'FILED',
    'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')),
  -- why it was returned or withdrawn
  because text check (length(trim(because)) between 1 and 300),
  title text not null check (length(trim(title)) between 1 and 200),
  body text not null,
  attribute text check (attribute in ('PROACTIVE', 'ON_REQUEST', 'NOT_DISCLOSED')),
  ground text check (ground in ('E14A', 'E14B', 'E14C', 'E15', 'E16A', 'E16B', 'E16C')),
  reason text not null check (length(reason) <= 300),
  document_number text not null,
  signed_on date,
  document_type text not null check (document_type <> ''),
  subject_class text not null check (subject_class <> ''),
  keywords text[] not null,
  summary text not null check (length(summary) <= 500),
  source text not null check (length(source) <= 100),
  valid_from date,
  valid_to date check (valid_to >= valid_from),
  -- the SM3 of all that stands above from the title on, and of the files
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  authors uuid[] not null check (cardinality(authors) >= 1),
  -- how many levels sign it since it was last handed in, and how often it was
  levels int not null check (levels between 0 and 3),
  round int not null check (round >= 0),
  -- the level that it waits for, 0 for the secrecy review
  wanted int check (wanted between 0 and 3),
  publish_at timestamptz,
  published_at timestamptz,
  -- what the public reads in its place after it was withdrawn
  withdrawn_at timestamptz,
  instead text check (length(trim(instead)) between 1 and 300),
  version int not null check (version >= 1),
  unique (publication_id, number),
  check ((stage in ('RETURNED', 'WITHDRAWN')) = (because is not null)),
  check ((stage = 'SCHEDULED') = (publish_at is not null)),
  check ((stage in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (published_at is not null)),
  check ((stage = 'WITHDRAWN') = (withdrawn_at is not null)),
  check ((stage = 'WITHDRAWN') = (instead is not null)),
  check (wanted is null or stage in ('IN_REVIEW', 'IN_SECRECY_REVIEW', 'PUBLISHED')),
  -- nothing is reviewed without its attribute, and only what is proactive goes out
  check (stage in ('DRAFTED', 'RETURNED') or attribute is not null),
  check (stage in ('DRAFTED', 'RETURNED') or (attribute = 'PROACTIVE') = (ground is null)),
  check (ground is null or stage in ('DRAFTED', 'RETURNED') or length(trim(reason)) > 0),
  check (stage not in ('CLEARED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'WITHDRAWN') or attribute = 'PROACTIVE')
);
alter table publication
  add foreign key (id, latest) references edition (publication_id, number) deferrable initially deferred,
  add foreign key (id, shown) references edition (publication_id, number) deferrable initially deferred;
create index edition_under_way on edition (stage, wanted)
  where stage in ('DRAFTED', 'RETURNED', 'IN_REVIEW', 'IN_SECRECY_REVIEW', 'CLEARED');
create index edition_owed on edition (publication_id) where stage = 'PUBLISHED' and wanted is not null;
create index edition_scheduled on edition (publish_at) where stage = 'SCHEDULED';
create index edition_published on edition (published_at desc) where stage = 'PUBLISHED';
create unique index edition_public on edition (publication_id) where stage = 'PUBLISHED';

-- What was before the public stays as it was.
create function edition_stays() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.title, old.body, old.attribute, old.document_number, old.signed_on, old.document_type,
        old.subject_class, old.keywords, old.summary, old.source, old.valid_from, old.valid_to, old.hash, old.authors,
        old.published_at) is distinct from (new.title, new.body, new.attribute, new.document_number, new.signed_on,
        new.document_type, new.subject_class, new.keywords, new.summary, new.source, new.valid_from, new.valid_to,
        new.hash, new.authors, new.published_at) then
        raise exception 'a published edition does not change: %', old.id;
    end if;
    return new;
end
$$;
create trigger edition_stays before update or delete on edition
  for each row when (old.published_at is not null) execute function edition_stays();

create table edition_file (
  edition_id uuid not null references edition,
  position int not null check (position >= 1),
  name text not null check (name <> ''),
  sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  primary key (edition_id, position),
  unique (edition_id, sm3)
);

create function edition_file_stays() returns trigger language plpgsql as $$
begin
    if exists (select from edition where id = coalesce(new.edition_id, old.edition_id) and published_at is not null) then
        raise exception 'a published edition keeps its files';
    end if;
    return coalesce(new, old);
end
$$;
create trigger edition_file_stays before insert or update or delete on edition_file
  for each row execute function edition_file_stays();

-- What was done to an edition; signatures are those of its present round with its present hash.
create table edition_event (
  edition_id uuid not null references edition,
  position int not null check (position >= 1),
  what text not null,
  signature text check (signature in ('REVIEW', 'PROOFREADING', 'SECRECY', 'URGENT')),
  level int check (level between 0 and 3),
  round int not null check (round >= 0),
  by_id uuid not null,
  substitute boolean not null,
  words text not null check (length(words) <= 300),
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  at timestamptz not null,
  primary key (edition_id, position),
  check ((signature is null) = (level is null))
);

-- What was handed in: a reviewer who sees a piece again is shown what changed since.
create table edition_text (
  edition_id uuid not null references edition,
  round int not null check (round >= 1),
  title text not null,
  text text not null,
  primary key (edition_id, round)
);

-- How many levels sign a unit's pieces; the type is empty for all that have no line of their own.
create table review_levels (
  unit_id uuid not null references unit,
  document_type text not null,
  count int not null check (count between 1 and 3),
  version int not null check (version >= 1),
  primary key (unit_id, document_type)
);
create table review_seat (
  unit_id uuid not null,
  document_type text not null,
  -- 0 is the secrecy review
  level int not null check (level between 0 and 3),
  principal uuid not null references staff,
  substitute uuid references staff check (substitute <> principal),
  primary key (unit_id, document_type, level),
  foreign key (unit_id, document_type) references review_levels on delete cascade
);
