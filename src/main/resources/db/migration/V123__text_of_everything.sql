-- What was handed in is compared whole: attribute, metadata, policy and files in lines, and the rows by their set.
-- Null for what was handed in before.
alter table edition_text
  add column facts text,
  add column rows_id uuid references row_set;
create index edition_text_of_rows on edition_text (rows_id) where rows_id is not null;
