-- The catalogue of a place as it is being kept; what is in force is the last version issued.
create table catalogue_item (
  id uuid primary key,
  place_id uuid not null references unit,
  position int not null,
  field text not null check (char_length(field) between 1 and 30),
  first_level text not null check (char_length(first_level) between 1 and 100),
  second_level text not null check (char_length(second_level) between 1 and 100),
  -- all its columns, those above too
  item jsonb not null,
  way text not null check (way in ('PROACTIVE', 'ON_REQUEST')),
  -- whether its time limit says a measure
  limit_read boolean not null,
  -- whom the names of its disclosing units mean
  units uuid[] not null,
  next_review_on date check ((next_review_on is null) = (way = 'PROACTIVE')),
  version int not null check (version >= 1),
  -- who wrote on it since the last version was issued: none of them issues it
  writers uuid[] not null,
  writer text not null,
  written_at timestamptz not null,
  ended_on date,
  ended_because text check (char_length(ended_because) between 1 and 300),
  check ((ended_on is null) = (ended_because is null))
);
create unique index catalogue_item_key on catalogue_item (place_id, field, first_level, second_level)
  where ended_on is null;
create index catalogue_item_review on catalogue_item (next_review_on) where ended_on is null;

create table catalogue_version (
  place_id uuid not null references unit,
  number int not null check (number >= 1),
  issued_on date not null,
  issued_by uuid not null,
  issuer text not null,
  words text not null check (char_length(words) <= 300),
  -- the items in force from that day on, by their ids
  items jsonb not null,
  primary key (place_id, number)
);

-- What is not disclosed, and why (Articles 14 to 16); looked at again when its day comes (Article 18).
create table closed_matter (
  id uuid primary key,
  place_id uuid not null references unit,
  unit_id uuid not null references unit,
  title text not null check (char_length(title) between 1 and 200),
  exemption text not null check (exemption in ('E14A', 'E14B', 'E14C', 'E15', 'E16A', 'E16B', 'E16C')),
  reason text not null check (char_length(reason) between 1 and 1000),
  next_review_on date not null,
  version int not null check (version >= 1),
  writer text not null,
  written_at timestamptz not null,
  -- the day from which it is disclosed, or no longer kept in the list
  opened_on date,
  opened_because text check (char_length(opened_because) between 1 and 300),
  check ((opened_on is null) = (opened_because is null))
);
create index closed_matter_place on closed_matter (place_id) where opened_on is null;
create index closed_matter_review on closed_matter (next_review_on) where opened_on is null;
