-- Any two characters that stand beside each other: most words of Chinese are two characters long, so an index of three
-- (pg_trgm) would not narrow a search for one of them.
create function text_pairs(words text) returns text[] language sql immutable strict parallel safe as $$
  select coalesce(array_agg(substr(words, place, 2)), '{}') from generate_series(1, length(words) - 1) as place
$$;

-- What a search in a list of pieces is narrowed by before it is looked at letter by letter.
create index edition_words on edition using gin (text_pairs(title || ' ' || document_number));
create index publication_words on publication using gin (text_pairs(index_number));
