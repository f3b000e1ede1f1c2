-- Backups leave out what ends by itself: nobody is signed in by a restore.
comment on table web_session is 'passing: who is signed in';
comment on table web_session_attributes is 'passing: what a session holds';
