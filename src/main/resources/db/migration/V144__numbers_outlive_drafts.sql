-- A voided number stays in its register, with the title, when the draft that was to bear it is thrown away.
alter table issued_number
  alter column publication_id drop not null,
  add column title text,
  add constraint issued_number_of_something check (
    publication_id is not null or (voided_at is not null and title is not null));
