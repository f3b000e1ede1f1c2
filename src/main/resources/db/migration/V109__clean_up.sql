-- A round in which the documents in force of a place are looked through (文件清理).
create table clean_up (
  id uuid primary key,
  place_id uuid not null references unit,
  title text not null check (length(trim(title)) between 1 and 100),
  begun_on date not null,
  by_id uuid not null,
  -- from then on nothing of it changes, and the public sees what came of it
  closed_on date check (closed_on >= begun_on)
);
create index clean_up_of_place on clean_up (place_id, begun_on desc);

create table clean_up_item (
  clean_up_id uuid not null references clean_up,
  publication_id uuid not null references publication,
  verdict text check (verdict in ('KEEP', 'AMEND', 'ABOLISH', 'EXPIRED')),
  reason text check (length(trim(reason)) between 1 and 300),
  proposer_id uuid,
  confirmer_id uuid check (confirmer_id <> proposer_id),
  confirmed_on date,
  version int not null default 0 check (version >= 0),
  primary key (clean_up_id, publication_id),
  check ((verdict is null) = (reason is null) and (verdict is null) = (proposer_id is null)),
  check ((confirmer_id is null) = (confirmed_on is null)),
  check (confirmer_id is null or verdict is not null)
);
create index clean_up_item_of on clean_up_item (publication_id);

-- what a round found to hold no longer of itself is expired, and not abolished
alter table abolition add column expired boolean not null default false;
