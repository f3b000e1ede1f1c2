-- The invented district's year, where it is played: how far it has come. A house that nobody plays has no row.
create table played_year (
  single boolean primary key default true check (single),
  year int not null check (year between 1949 and 2999),
  played_until date not null check (extract(year from played_until) = year)
);
