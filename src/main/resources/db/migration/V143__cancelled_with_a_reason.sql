-- Whoever takes a plan off its public page says why, as it is said of every piece.
alter table plan_event drop constraint plan_event_reason_check2;
alter table plan_event add constraint plan_event_says_why check (
  (what not in ('TAKEN_BACK', 'DISCARDED', 'AMENDED', 'REOPENED') or reason is not null)
  and (what not in ('CIRCULATED', 'SHOWN') or reason is null));

-- A round that was begun by mistake is cancelled with a reason; what was confirmed in it before stands.
alter table clean_up
  add column cancelled_on date check (cancelled_on >= begun_on),
  add column cancelled_because text check (length(trim(cancelled_because)) between 1 and 300),
  add constraint clean_up_cancelled check ((cancelled_on is null) = (cancelled_because is null)),
  add constraint clean_up_over_once check (closed_on is null or cancelled_on is null);
