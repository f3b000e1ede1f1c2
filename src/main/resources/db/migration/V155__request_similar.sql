-- How like two texts are, by their pairs of characters: the share of pairs that both have among those that either has.
create function text_likeness(one text, other text) returns float8 language sql immutable strict parallel safe as $$
  select coalesce((select count(*) from (select unnest(text_pairs(one)) intersect select unnest(text_pairs(other))) both_have)::float8
    / nullif((select count(*) from (select unnest(text_pairs(one)) union select unnest(text_pairs(other))) either_has), 0), 0)
$$;

-- By it similar requests are looked for among those that share a pair.
create index request_words on request using gin (text_pairs(description));
