-- Proofs of identity that came with an application. The file lies in the store under a key of its own; that key and the
-- file's name are hidden here under the house's keys, so that with the row the file is gone for good.
create table request_proof (
  request_id uuid not null references request,
  position int not null check (position between 1 and 3),
  hidden text not null check (hidden <> ''),
  type text not null check (type in ('PDF', 'PNG', 'JPEG')),
  size bigint not null check (size > 0),
  sm3 text not null check (sm3 ~ '^[0-9a-f]{64}$'),
  primary key (request_id, position)
);
