-- whose limit was extended is counted for any period
create index request_event_extended on request_event (request_id) where what = 'EXTENDED';
