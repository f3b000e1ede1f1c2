-- What the public's lists are read from: all, of a unit, of a theme, of a part of the column, the latest first.
alter table edition alter column issuing_unit set not null;
drop index edition_published;
create index edition_open on edition (published_at desc, id) include (document_type) where stage = 'PUBLISHED';
create index edition_open_unit on edition (issuing_unit, published_at desc, id) include (subject_class, document_type)
  where stage = 'PUBLISHED';
create index edition_open_theme on edition (subject_class, published_at desc, id) include (document_type)
  where stage = 'PUBLISHED';
create index edition_in_column on edition (column_part, published_at desc, id) include (issuing_unit)
  where stage = 'PUBLISHED' and column_part <> 'CONTENT';
