-- Where a person wants to be written to: SM4 under keys, and only while mail is wanted.
alter table staff add column mail text;
