-- Where a piece stands in the 政府信息公开 column, and for which year an annual report is.
alter table edition
  add column column_part text not null default 'CONTENT'
    check (column_part in ('GUIDE', 'RULES', 'CONTENT', 'REPORT')),
  add column report_year int check (report_year between 2000 and 2999),
  -- the publication's unit again, so that the lists of one unit are read from one index
  add column issuing_unit uuid references unit,
  add check (column_part = 'REPORT' or report_year is null);

update edition set issuing_unit = (select unit_id from publication where id = publication_id);

create function edition_of_unit() returns trigger language plpgsql as $$
begin
    if new.issuing_unit is null then
        select unit_id into new.issuing_unit from publication where id = new.publication_id;
    end if;
    return new;
end
$$;
create trigger edition_of_unit before insert on edition for each row execute function edition_of_unit();

-- What was before the public stays where it stood, as edition_stays says of its text.
create function edition_mark_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a published edition does not change: %', old.id;
end
$$;
create trigger edition_mark_stays before update on edition for each row
  when (old.published_at is not null
    and (old.column_part, old.report_year) is distinct from (new.column_part, new.report_year))
  execute function edition_mark_stays();
