-- What the desk asks at every look: what was returned, and which pages are gone.
create index evidence_returned on evidence (unit_id, returned_at) where returned_at is not null;
create index evidence_page_trouble on evidence (unit_id) where last_look in ('GONE', 'REFUSED');

-- A colleague may take back what somebody recorded who has gone since.
alter table evidence
  add withdrawer_id uuid,
  add withdrawer text,
  add check ((withdrawer_id is null) = (withdrawer is null) and (withdrawer is null or withdrawn_at is not null));
