-- A code that was used after a backup must not work again when the backup is restored: new ones are made instead.
comment on table recovery_code is 'passing: each is good for one use';
