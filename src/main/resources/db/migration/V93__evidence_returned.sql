-- What was returned is looked for from the occurrences of a unit that are open: they may have passed to it since.
create index evidence_returned_of on evidence (occurrence_id, returned_at) where returned_at is not null;
create index occurrence_open on occurrence (unit_id) where closed_on is null and waived_because is null and done_on is null;
