-- Whether the organ asks the information-processing fee: it may (Art. 42), so it does when its office says so.
alter table remedy_line add column charges boolean not null default false;
