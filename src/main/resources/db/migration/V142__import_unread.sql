-- A word of another system that this one does not know is reported, and not only kept.
alter table import_remark drop constraint import_remark_what_check;
alter table import_remark add constraint import_remark_what_check
  check (what in ('HELD', 'CHANGED', 'REFUSED', 'UNREAD'));
