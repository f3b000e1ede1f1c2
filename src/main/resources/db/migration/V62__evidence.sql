-- Proof that an occurrence was done. A piece is never changed or deleted: it is accepted, returned or withdrawn.
create table evidence (
  id uuid primary key,
  occurrence_id uuid not null references occurrence,
  -- for which unit it was recorded; of a shared occurrence the one that did it
  unit_id uuid not null references unit,
  kind text not null check (kind in ('FILE', 'LINK', 'NOTE', 'RECORD')),
  words text not null check (char_length(words) between 1 and 500),
  happened date not null,
  -- the day that counts for the due day
  effective date not null check (effective >= happened),
  recorded_at timestamptz not null,
  author_id uuid not null,
  author text not null check (author <> ''),
  -- SM3 of what it is: of the file, of the page as fetched, of the words, of the record's state
  hash text check (hash ~ '^[0-9a-f]{64}$'),
  file_name text check (file_name <> ''),
  address text check (address <> ''),
  page_title text,
  page_number text,
  page_date date,
  fetched_at timestamptz,
  -- what the system itself keeps, such as meeting/<id>; this room does not know what that is
  thing text check (thing <> ''),
  must_be_accepted boolean not null,
  accepted_at timestamptz,
  accepter_id uuid,
  accepter text,
  returned_at timestamptz,
  returner_id uuid,
  returner text,
  returned_because text check (char_length(returned_because) between 1 and 300),
  withdrawn_at timestamptz,
  withdrawn_because text check (char_length(withdrawn_because) between 1 and 300),
  -- the same as Evidence.counts; a test holds both together
  counts boolean not null generated always as (returned_at is null and withdrawn_at is null
    and (kind <> 'LINK' or fetched_at is not null) and (not must_be_accepted or accepted_at is not null)) stored,
  check ((kind = 'FILE') = (file_name is not null)),
  check ((kind = 'LINK') = (address is not null)),
  check ((kind = 'RECORD') = (thing is not null)),
  check (kind = 'LINK' or fetched_at is null),
  -- only a page that was not fetched yet has no content
  check ((hash is null) = (kind = 'LINK' and fetched_at is null)),
  check (kind <> 'NOTE' or must_be_accepted),
  check ((accepted_at is null) = (accepter_id is null) and (accepted_at is null) = (accepter is null)),
  check ((returned_at is null) = (returner_id is null) and (returned_at is null) = (returner is null)
    and (returned_at is null) = (returned_because is null)),
  check ((withdrawn_at is null) = (withdrawn_because is null)),
  -- one end at most; what was accepted may be returned later, and then says so
  check (returned_at is null or withdrawn_at is null),
  -- nobody accepts or returns evidence of their own
  check (accepter_id <> author_id),
  check (returner_id <> author_id)
);
create index evidence_of_occurrence on evidence (occurrence_id, effective) where counts;
create index evidence_all_of_occurrence on evidence (occurrence_id, recorded_at);
create index evidence_twice on evidence (hash);
create index evidence_waiting on evidence (unit_id, recorded_at)
  where must_be_accepted and accepted_at is null and returned_at is null and withdrawn_at is null;

-- The office lets an occurrence go undone; a waiver that was lifted stays to be read.
create table waiver (
  id uuid primary key,
  occurrence_id uuid not null references occurrence,
  because text not null check (char_length(because) between 1 and 300),
  given_on date not null,
  giver_id uuid not null,
  giver text not null,
  lifted_on date,
  lifter text,
  lifted_because text check (char_length(lifted_because) between 1 and 300),
  check ((lifted_on is null) = (lifter is null) and (lifted_on is null) = (lifted_because is null))
);
create unique index waiver_in_force on waiver (occurrence_id) where lifted_on is null;

-- whether a piece for this duty counts only once somebody other than its author accepted it
alter table duty add acceptance_asked boolean not null default false;

-- What lists need of evidence and waivers, kept in the transaction that changes them. No standing: that is today's.
alter table occurrence
  -- the day of effect of the last piece needed; null while too few count
  add done_on date,
  -- how many pieces count
  add pieces int not null default 0 check (pieces >= 0),
  add waived_because text,
  -- the day on which its plan was closed: from then on it stands as it stood
  add closed_on date;
