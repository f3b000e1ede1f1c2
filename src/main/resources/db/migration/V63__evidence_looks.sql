-- Every time the page behind a link was looked at. Rows are only added.
create table evidence_look (
  id uuid primary key,
  evidence_id uuid not null references evidence,
  looked_at timestamptz not null,
  -- GONE: the site says that there is no such page; REFUSED: not an address that is fetched; FAILED: no answer this time
  outcome text not null check (outcome in ('READ', 'CHANGED', 'GONE', 'REFUSED', 'FAILED')),
  -- what was found, or why nothing was, in Chinese
  words text not null check (char_length(words) between 1 and 300),
  -- where it was found in the end, after redirects
  address text,
  page_title text,
  page_number text,
  page_date date,
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  check ((hash is not null) = (outcome in ('READ', 'CHANGED')) and (hash is not null) = (page_title is not null))
);
create index evidence_look_of on evidence_look (evidence_id, looked_at);

alter table evidence
  -- the outcome of the last look, for lists
  add last_look text check (last_look in ('READ', 'CHANGED', 'GONE', 'REFUSED', 'FAILED')),
  -- when the page is to be looked at again; null where nobody looks any more
  add next_look_at timestamptz,
  -- why a piece that another occurrence has, too, proves this one as well
  add twice_because text check (char_length(twice_because) between 1 and 300),
  add check (kind = 'LINK' or last_look is null and next_look_at is null),
  add check (char_length(address) <= 1000);
create index evidence_to_look_at on evidence (next_look_at) where next_look_at is not null;
create index evidence_address_twice on evidence (address) where address is not null;
