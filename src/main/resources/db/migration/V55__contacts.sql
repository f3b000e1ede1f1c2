-- Whom to call about a unit's disclosure work. The row is the unit's present one; who wrote it when is in the journal.
create table contact (
  unit_id uuid primary key references unit,
  leader text not null check (char_length(leader) <= 50),
  section text not null check (char_length(section) <= 50),
  name text not null check (char_length(name) between 1 and 50),
  -- SM4 under keys, as of staff
  phone text,
  phone_fingerprint text,
  version int not null check (version >= 1),
  confirmed_at timestamptz not null,
  check ((phone is null) = (phone_fingerprint is null))
);

-- When the office of a place last asked every unit below it to look at its row again.
create table contact_call (
  place_id uuid primary key references unit,
  asked_at timestamptz not null,
  asked_by uuid not null
);
