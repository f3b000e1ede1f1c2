-- What an edition says to the content elements of its item, and the rows of it.
create table row_set (
  id uuid primary key,
  -- the SM3 of columns and rows
  hash text not null check (hash ~ '^[0-9a-f]{64}$'),
  count int not null check (count >= 1),
  columns jsonb not null
);
create table row_set_row (
  set_id uuid not null references row_set on delete cascade,
  position int not null check (position >= 1),
  -- as they were imported, for the desk alone
  cells text[] not null,
  -- the public copy: masked, and without the columns that are left out
  open text[] not null,
  -- the public copy in one, to look for words in
  words text not null,
  primary key (set_id, position)
);
create function row_set_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a set of rows does not change';
end
$$;
create trigger row_set_stays before update on row_set for each row execute function row_set_stays();
create trigger row_set_row_stays before update on row_set_row for each row execute function row_set_stays();

alter table edition
  add column answers jsonb not null default '[]',
  add column rows_id uuid references row_set,
  add check (item_id is not null or (answers = '[]' and rows_id is null));
create index edition_of_rows on edition (rows_id) where rows_id is not null;

create function edition_answers_stay() returns trigger language plpgsql as $$
begin
    if (old.answers, old.rows_id) is distinct from (new.answers, new.rows_id) then
        raise exception 'a published edition does not change what it says: %', old.id;
    end if;
    return new;
end
$$;
create trigger edition_answers_stay before update on edition
  for each row when (old.published_at is not null) execute function edition_answers_stay();

-- A file of rows that was sent for a piece: read in the background, looked at, then taken or let go.
create table row_import (
  id uuid primary key,
  -- one at a time; another file takes its place
  publication_id uuid not null unique references publication,
  item_id uuid not null references catalogue_item,
  file_name text not null check (file_name <> ''),
  -- until it was read
  content bytea,
  by_id uuid not null,
  by_name text not null,
  stage text not null check (stage in ('WAITING', 'READING', 'READ', 'REFUSED')),
  -- rows read so far, and all there are
  done int not null default 0,
  total int not null default 0,
  touched_at timestamptz not null,
  -- why nothing was taken
  sentence text not null default '',
  -- what could not be read, row by row, and which columns were left
  problems jsonb not null default '[]',
  faulty int not null default 0,
  left_columns text[] not null default '{}',
  rows_id uuid references row_set,
  check ((stage = 'READ') = (rows_id is not null)),
  check ((stage in ('WAITING', 'READING')) = (content is not null))
);
create index row_import_waiting on row_import (touched_at) where stage in ('WAITING', 'READING');
create index row_import_of_rows on row_import (rows_id) where rows_id is not null;
