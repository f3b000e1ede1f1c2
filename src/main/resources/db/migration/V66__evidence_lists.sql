-- What the desk asks at every look: what was returned, and which pages are gone.
create index evidence_returned on evidence (unit_id, returned_at) where returned_at is not null;
create index evidence_page_trouble on evidence (unit_id) where last_look in ('GONE', 'REFUSED');
