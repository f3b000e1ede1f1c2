-- What a machine found in a piece and a person let stand, with the reason.
create table kept_finding (
  publication_id uuid not null references publication,
  kind text not null check (kind <> ''),
  text text not null check (text <> ''),
  reason text not null check (length(trim(reason)) between 1 and 300),
  by_id uuid not null,
  at timestamptz not null,
  primary key (publication_id, kind, text)
);
