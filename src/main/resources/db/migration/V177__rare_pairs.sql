-- The pairs of characters of these words that are rarest in a column, at most so many: what has much in common with the words
-- has some of them. A pair that more than 20,000 rows have finds nothing that the others do not. How frequent pairs are is
-- known from the statistics of the index over them; one that is not in them is rare.
create function rare_pairs(words text, of_index text, most int) returns text[] language sql stable parallel safe as $$
  select coalesce(array_agg(one order by rows nulls first, one), '{}') from (
    select pair.one, common.rows from (select distinct unnest(text_pairs(words)) as one) pair
      left join (select known.one, known.freq * c.reltuples as rows
        from pg_stats s join pg_class c on c.relname = s.tablename and c.relnamespace = to_regnamespace(s.schemaname),
          unnest(cast(cast(s.most_common_elems as text) as text[]), s.most_common_elem_freqs) as known (one, freq)
        where s.schemaname = current_schema() and s.tablename = of_index and known.one is not null) common
        on common.one = pair.one
    where common.rows is null or common.rows <= 20000
    order by common.rows nulls first, pair.one limit most) rare
$$;
