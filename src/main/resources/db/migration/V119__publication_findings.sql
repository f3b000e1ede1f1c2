-- What was masked in a piece, encrypted: before anything goes out, it is looked for once more.
create table masked_value (
  publication_id uuid not null references publication on delete cascade,
  fingerprint text not null check (fingerprint <> ''),
  kind text not null check (kind <> ''),
  value text not null check (value <> ''),
  primary key (publication_id, fingerprint)
);

-- Of which file a masked copy was made; the copy is among the files of the edition, the original never is.
create table masked_file (
  publication_id uuid not null references publication on delete cascade,
  copy_sm3 text not null check (copy_sm3 ~ '^[0-9a-f]{64}$'),
  name text not null check (name <> ''),
  sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
  size bigint not null check (size > 0),
  primary key (publication_id, copy_sm3)
);

-- Addresses that drafts name, tried in the background; dead says why nobody can open it.
create table tried_link (
  address text primary key check (length(address) between 1 and 500),
  asked_at timestamptz not null,
  tried_at timestamptz,
  dead text
);
create index tried_link_asked on tried_link (asked_at) where tried_at is null;
