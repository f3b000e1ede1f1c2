-- Of which masked copy a value came; null where it was masked in what somebody typed. It goes when the copy is taken off.
alter table masked_value add column copy_sm3 text check (copy_sm3 ~ '^[0-9a-f]{64}$');
