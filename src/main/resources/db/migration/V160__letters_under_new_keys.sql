-- Under another key the same hidden text looks otherwise; under the same key a finished letter stays as it is.
drop trigger case_letter_stays on case_letter;
create trigger case_letter_stays before update on case_letter for each row
  when (old.finished is not null and (
    (new.finished_on, new.code, new.year, new.serial)
      is distinct from (old.finished_on, old.code, old.year, old.serial)
    or (new.finished is distinct from old.finished
      and split_part(coalesce(new.finished, old.finished), ':', 2) = split_part(old.finished, ':', 2))
    or (new.wording <> old.wording and split_part(new.wording, ':', 2) = split_part(old.wording, ':', 2))))
  execute function case_letter_stays();
