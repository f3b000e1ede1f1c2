-- the list is narrowed by the last day, also of what is answered
create index request_due on request (due_on, number desc);
