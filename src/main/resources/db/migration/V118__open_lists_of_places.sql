-- The latest pieces of a place with all below it are found without reading the editions of others.
drop index edition_open;
create index edition_open on edition (published_at desc, id) include (document_type, issuing_unit)
  where stage = 'PUBLISHED';
