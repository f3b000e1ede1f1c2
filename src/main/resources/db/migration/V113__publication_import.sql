-- What was taken over from other systems.

-- Nothing is before the public without levels that sign it, but what the program itself brought in from elsewhere.
alter table edition add constraint edition_signed_or_imported check (stage not in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')
  or levels >= 1 or authors = array['00000000-0000-0000-0000-000000000000'::uuid]);

-- One import, from the reading of the first line to the last; what ended half-way has no end.
create table import_run (
  id uuid primary key,
  -- whose pieces they are where no known unit issued them
  place_id uuid not null references unit,
  source text not null check (source <> ''),
  publish boolean not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  published int not null default 0,
  drafted int not null default 0,
  held int not null default 0,
  changed int not null default 0,
  skipped int not null default 0,
  refused int not null default 0
);
create index import_run_newest on import_run (begun_at desc);

-- The lines that a person should look at, and why; nothing of what stood in them.
create table import_remark (
  run_id uuid not null references import_run,
  position int not null check (position >= 1),
  file text not null,
  line bigint not null check (line >= 1),
  source_id text not null check (length(source_id) <= 200),
  what text not null check (what in ('HELD', 'CHANGED', 'REFUSED')),
  reason text not null check (reason <> ''),
  publication_id uuid references publication,
  primary key (run_id, position)
);

-- Who issued pieces under a name that means no unit here, until somebody says whom it means.
create table import_issuer (
  id uuid primary key,
  place_id uuid not null references unit,
  name text not null check (length(name) between 1 and 100),
  unit_id uuid references unit,
  unique (place_id, name)
);

-- What is here of what was there: a place has one piece for each id of the other system.
create table imported_piece (
  place_id uuid not null references unit,
  source_id text not null check (length(source_id) between 1 and 200),
  -- SM3 of the line that it was last taken from
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  publication_id uuid not null references publication,
  issuer_id uuid references import_issuer,
  -- where the id was last seen
  run_id uuid not null references import_run,
  file text not null,
  line bigint not null check (line >= 1),
  primary key (place_id, source_id)
);
create unique index imported_piece_publication on imported_piece (publication_id);
create index imported_piece_issuer on imported_piece (issuer_id) where issuer_id is not null;
