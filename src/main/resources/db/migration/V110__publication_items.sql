-- The item of the catalogue that a piece discloses, as it was called when the edition was written.
alter table edition
  add column item_id uuid references catalogue_item,
  add column item_field text,
  add column item_first text,
  add column item_second text,
  add check ((item_id is null) = (item_field is null) and (item_id is null) = (item_first is null)
    and (item_id is null) = (item_second is null));
create index edition_of_item on edition (item_id, published_at desc) where stage = 'PUBLISHED' and item_id is not null;

-- What was before the public keeps its item too.
create function edition_item_stays() returns trigger language plpgsql as $$
begin
    if (old.item_id, old.item_field, old.item_first, old.item_second)
        is distinct from (new.item_id, new.item_field, new.item_first, new.item_second) then
        raise exception 'a published edition does not change its item: %', old.id;
    end if;
    return new;
end
$$;
create trigger edition_item_stays before update on edition
  for each row when (old.published_at is not null) execute function edition_item_stays();

-- Whether a thing was recorded anywhere already.
create index evidence_of_thing on evidence (thing) where thing is not null;
