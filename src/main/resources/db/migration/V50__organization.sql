-- The tree of units. A path is the prefix of every path below it: reach is "path like any (...)".
create table unit (
  id uuid primary key,
  parent_id uuid references unit,
  path text not null unique check (path ~ '^/([[:alnum:]-]{1,40}/)+$'),
  name text not null check (length(trim(name)) between 1 and 100),
  kind text not null check (kind in ('PROVINCE', 'CITY', 'DISTRICT', 'ZONE', 'TOWN', 'SUBDISTRICT', 'DEPARTMENT',
    'PARTY_ORGAN', 'OFFICE', 'BRANCH', 'INSTITUTION', 'ENTERPRISE', 'OTHER')),
  position int not null,
  aliases text[] not null default '{}',
  former_names text[] not null default '{}',
  valid_from date,
  valid_to date,
  successor_id uuid references unit,
  check (valid_to is null or valid_from is null or valid_to >= valid_from),
  check (successor_id is null or valid_to is not null),
  check (successor_id is distinct from id and parent_id is distinct from id)
);
create index unit_below on unit (path text_pattern_ops);
create index unit_children on unit (parent_id);

-- What an office wrote down about a collective name; a name not here follows the standard table.
create table unit_group (
  id uuid primary key,
  place_id uuid not null references unit,
  name text not null check (length(trim(name)) between 1 and 100),
  other_names text[] not null default '{}',
  kinds text[] not null default '{}',
  added uuid[] not null default '{}',
  left_out uuid[] not null default '{}',
  open boolean not null,
  unique (place_id, name)
);

create table staff (
  id uuid primary key,
  login text not null unique check (login ~ '^[a-z][a-z0-9._-]{2,31}$'),
  name text not null check (length(trim(name)) between 1 and 50),
  unit_id uuid not null references unit,
  password text not null,
  must_change boolean not null,
  disabled boolean not null default false,
  -- SM4 under keys; the fingerprint finds two people with one telephone without reading either
  phone text,
  phone_fingerprint text,
  added_at timestamptz not null,
  check ((phone is null) = (phone_fingerprint is null))
);
create index staff_of_unit on staff (unit_id);
create index staff_of_phone on staff (phone_fingerprint);

create table staff_role (
  staff_id uuid not null references staff,
  role text not null check (role in ('OFFICE', 'REVIEWER', 'HEAD', 'CLERK', 'SYSTEM_ADMIN', 'AUDITOR')),
  unit_id uuid not null references unit,
  primary key (staff_id, role, unit_id)
);

-- Counted by a fingerprint of the name that was typed, whether or not there is such a person: what was typed there by
-- mistake may be a password.
create table sign_in_failure (
  typed text primary key,
  failures int not null,
  failed_at timestamptz not null,
  locked_until timestamptz
);
