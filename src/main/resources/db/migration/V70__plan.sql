-- A plan as it was uploaded and as it is being corrected. Its head stands in the current draft too; here it serves lists.
create table plan (
  id uuid primary key,
  owner_id uuid not null references unit,
  title text,
  issuer text,
  document_number text,
  issued_on date,
  year int check (year between 1949 and 2999),
  file_name text not null check (file_name <> ''),
  file_sm3 text not null check (file_sm3 ~ '^[0-9a-f]{64}$'),
  -- the document's blocks as they were read, for the original beside its reading
  original jsonb not null,
  state text not null check (state in ('DRAFT', 'CONFIRMED')),
  uploaded_by uuid not null,
  uploaded_at timestamptz not null,
  confirmed_by uuid,
  confirmed_at timestamptz,
  public_by uuid,
  public_at timestamptz,
  -- which revision is the present one; undoing moves it back
  revision int not null check (revision >= 1),
  -- how often anything about the plan has changed
  version int not null check (version >= 1),
  -- the same file is one plan of a place
  unique (owner_id, file_sm3),
  check ((state = 'CONFIRMED') = (confirmed_by is not null)),
  check ((confirmed_by is null) = (confirmed_at is null)),
  check (state = 'DRAFT' or (year is not null and title is not null)),
  check ((public_by is null) = (public_at is null)),
  -- who confirmed a plan never puts it before the public
  check (public_by is null or (state = 'CONFIRMED' and public_by <> confirmed_by))
);

-- Every act of the confirm screen; before is the revision that it was done to, the one that undoing goes back to.
create table plan_revision (
  plan_id uuid not null references plan,
  number int not null check (number >= 1),
  before int,
  words text not null check (words <> ''),
  made_by uuid not null,
  made_at timestamptz not null,
  draft jsonb not null,
  primary key (plan_id, number),
  foreign key (plan_id, before) references plan_revision,
  check ((before is null) = (number = 1)),
  check (before < number)
);

-- The tasks of a confirmed plan; a duty names its task as plan id / task id.
create table plan_task (
  id uuid primary key,
  plan_id uuid not null references plan,
  position int not null check (position >= 1),
  path text[] not null,
  requirement text not null check (requirement <> ''),
  lead text[] not null,
  units text[] not null,
  deadline text,
  general boolean not null,
  unique (plan_id, position)
);
