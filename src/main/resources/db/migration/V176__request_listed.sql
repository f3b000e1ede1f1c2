-- everything a list narrows by, so that counting and turning to a late page read no case; numbers grow, so its pages are
-- full. The map that this needs is kept fresh after every two thousand new or changed ones of a hundred thousand
create index request_listed on request (number)
  include (unit_id, id, stage, answer, received_on, due_on, answered_on, applicant_kind, year);
-- what is counted most often: all, or all of one state
create index request_standing on request (stage, unit_id);
drop index request_open;
create index request_open on request (due_on, number)
  include (unit_id, id, stage, answer, received_on, internal_due_on, applicant_kind, year)
  where stage not in ('ANSWERED', 'ARCHIVED');
create index request_internal on request (internal_due_on, number)
  include (unit_id, id, due_on) where stage not in ('ANSWERED', 'ARCHIVED');
alter table request set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.02);
