-- Who reads the journal asks by time, person, act and kind or id of thing, newest first, and turns pages by (at, id).
create index journal_entry_newest on journal_entry (at, id);
create index journal_entry_of_actor on journal_entry (actor, at, id);
create index journal_entry_of_act on journal_entry (act, at, id);
create index journal_entry_of_kind on journal_entry (kind, at, id);
create index journal_entry_of_thing on journal_entry (thing, at, id);
