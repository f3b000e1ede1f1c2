-- Letters that wait to go out, and what became of those that went. Address and words are kept only while they wait.
create table letter (
  id uuid primary key,
  -- what it is about and for whom: nobody is written to twice about the same
  about text not null unique check (length(about) between 1 and 200),
  -- SM4 under keys
  recipient text,
  subject text check (subject <> ''),
  words text check (words <> ''),
  written_at timestamptz not null,
  -- it goes not before; after an attempt that failed, the time of the next one
  next_at timestamptz,
  attempts int not null default 0 check (attempts >= 0),
  first_try_at timestamptz,
  trouble text check (trouble in ('FOLDER', 'SERVER', 'SIGN_IN', 'ADDRESS')),
  delivered_at timestamptz,
  given_up_at timestamptz,
  check (num_nonnulls(next_at, delivered_at, given_up_at) = 1),
  check (num_nonnulls(recipient, subject, words) = case when next_at is null then 0 else 3 end),
  check ((attempts = 0) = (first_try_at is null)),
  check (given_up_at is null or trouble is not null)
);
create index letter_waiting on letter (next_at) where next_at is not null;
create index letter_delivered on letter (delivered_at) where delivered_at is not null;
create index letter_given_up on letter (given_up_at) where given_up_at is not null;
