-- How like two texts are, by their pairs of characters: the share of pairs that both have among those that either has.
create function text_likeness(one text, other text) returns float8 language sql immutable strict parallel safe as $$
  select coalesce((select count(*) from (select unnest(text_pairs(one)) intersect select unnest(text_pairs(other))) both_have)::float8
    / nullif((select count(*) from (select unnest(text_pairs(one)) union select unnest(text_pairs(other))) either_has), 0), 0)
$$;

-- By it similar requests are looked for among those that share a pair.
create index request_words on request using gin (text_pairs(description));

-- Answers that an office chose to show to everybody, without the people in them; the number is the entry's own.
create table request_disclosed (
  request_id uuid primary key references request,
  number bigint not null generated always as identity unique,
  question text not null check (length(question) between 1 and 5000),
  answer text not null check (length(answer) between 1 and 5000),
  published_on date not null,
  by_id uuid not null
);
create index request_disclosed_words on request_disclosed using gin (text_pairs(question));
