-- Whom an applicant may turn to who does not agree with an organ, and the code under which its letters are numbered.
create table remedy_line (
  unit_id uuid primary key references unit,
  -- such as 青财公复
  code text not null unique check (length(code) between 1 and 20),
  reconsideration text not null check (reconsideration <> ''),
  reconsideration_address text not null check (reconsideration_address <> ''),
  -- where reconsideration is asked for online; empty where it cannot be (行政复议法 Art. 22)
  online text not null,
  court text not null check (court <> ''),
  court_address text not null check (court_address <> ''),
  version int not null check (version >= 1),
  by_id uuid not null,
  at timestamptz not null
);
