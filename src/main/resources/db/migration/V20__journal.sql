-- Who did what to which thing, when: ids and hashes only, never personal values. Entries are written in the deed's own
-- transaction without position; the sealer gives committed ones consecutive positions and Merkle leaves.
create table journal_entry (
    id uuid primary key,
    actor uuid not null,
    act text not null check (length(act) between 1 and 100),
    kind text not null check (length(kind) between 1 and 100),
    thing text not null check (length(thing) between 1 and 100),
    state bytea not null check (length(state) = 32),
    at timestamptz not null,
    position bigint unique check (position > 0),
    leaf bytea check (length(leaf) = 32),
    check ((position is null) = (leaf is null))
);

create index journal_entry_unsealed on journal_entry (at, id) where position is null;
create index journal_entry_thing on journal_entry (kind, thing, position);

-- The tree after each round of sealing; frontier holds the roots of its complete subtrees, widest first.
create table journal_head (
    size bigint primary key check (size > 0),
    root bytea not null check (length(root) = 32),
    frontier bytea not null check (length(frontier) % 32 = 0),
    at timestamptz not null,
    signature text not null
);

create function journal_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'the journal is append-only';
end
$$;

create trigger journal_entry_kept before delete on journal_entry
    for each row execute function journal_is_append_only();
create trigger journal_entry_unplaced before insert on journal_entry
    for each row when (new.position is not null) execute function journal_is_append_only();
-- the one change there is: an entry without position gets one
create trigger journal_entry_unchanged before update on journal_entry
    for each row when (
        old.position is not null
        or (old.id, old.actor, old.act, old.kind, old.thing, old.state, old.at)
            is distinct from (new.id, new.actor, new.act, new.kind, new.thing, new.state, new.at))
    execute function journal_is_append_only();
create trigger journal_entry_not_emptied before truncate on journal_entry
    for each statement execute function journal_is_append_only();
create trigger journal_head_kept before update or delete on journal_head
    for each row execute function journal_is_append_only();
create trigger journal_head_not_emptied before truncate on journal_head
    for each statement execute function journal_is_append_only();
