-- Who asked is kept only so long: years after the archive, by place; the nearest place above that says so decides.
create table request_retention (
  place_id uuid primary key references unit,
  years int not null check (years between 1 and 30)
);

alter table request add anonymised_on date check (anonymised_on is null or (applicant is null and name_print is null
  and identity_print is null and stage = 'ARCHIVED'));
create index request_to_anonymise on request (id) where stage = 'ARCHIVED' and anonymised_on is null;
create index request_event_archived on request_event (on_day, request_id) where what = 'ARCHIVED';

-- What happened does not change; only who is named in its words goes, when the case is anonymised.
create or replace function request_event_stays() returns trigger language plpgsql as $$
begin
  if exists (select from request where id = old.request_id and anonymised_on is not null)
    and to_jsonb(new) - 'words' = to_jsonb(old) - 'words' then
    return new;
  end if;
  raise exception 'what happened in a case does not change: %', old.request_id;
end
$$;
