-- One letter of a kind about one matter counts; a voided one keeps its number, and another can be begun.
alter table case_letter drop constraint case_letter_request_id_form_matter_key;
create unique index case_letter_counts on case_letter (request_id, form, matter) where voided_because is null;
create index case_letter_of_case on case_letter (request_id, matter, form);
