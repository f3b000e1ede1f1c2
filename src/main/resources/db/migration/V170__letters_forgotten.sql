-- A sealed copy has a key of its own, hidden here; without it nobody opens the copy any more. Copies of the versions before,
-- none of which went out, have none.
alter table case_letter add column stamped_hidden text check (stamped_hidden is null or stamped is not null);

-- A finished letter stays as it is; only when the case is anonymised the people go out of its words.
create or replace function case_letter_stays() returns trigger language plpgsql as $$
begin
  if (new.finished_on, new.code, new.year, new.serial) is not distinct from (old.finished_on, old.code, old.year, old.serial)
    and exists (select from request r where r.id = old.request_id and r.anonymised_on is not null) then
    return new;
  end if;
  raise exception 'a finished letter does not change: %', old.id;
end
$$;
