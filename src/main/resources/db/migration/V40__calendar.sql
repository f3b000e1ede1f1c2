-- What each notice of the State Council sets for a year; later versions change the festivals they name.
create table working_year (
  year int not null check (year between 1949 and 2999),
  version int not null check (version >= 1),
  notice text not null check (notice <> ''),
  loaded_on date not null,
  primary key (year, version)
);

-- The days that a notice takes out of the ordinary week: days off and make-up workdays.
create table working_day (
  year int not null,
  version int not null,
  day date not null,
  workday boolean not null,
  festival text not null check (festival <> ''),
  primary key (year, version, day),
  foreign key (year, version) references working_year,
  -- a make-up workday is a Saturday or a Sunday
  check (not workday or extract(isodow from day) in (6, 7)),
  -- only New Year reaches into the December before
  check (extract(year from day) = year or (extract(year from day) = year - 1 and extract(month from day) = 12))
);
