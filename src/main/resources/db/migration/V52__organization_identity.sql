-- System, security and audit administrators are separate people and do no other work (GB/T 22239-2019, 8.1.4.2).
alter table staff_role drop constraint staff_role_role_check;
alter table staff_role add constraint staff_role_role_check check (role in ('OFFICE', 'REVIEWER', 'HEAD', 'CLERK',
  'SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'));

create function staff_roles_apart() returns trigger language plpgsql as $$
begin
    -- two who give one person roles at once wait for each other here
    perform from staff where id = new.staff_id for no key update;
    if exists (
        select from staff_role where staff_id = new.staff_id and role <> new.role
            and (role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR')
                or new.role in ('SYSTEM_ADMIN', 'SECURITY_ADMIN', 'AUDITOR'))) then
        raise exception 'an administrator holds no other role';
    end if;
    return new;
end
$$;
create trigger staff_role_apart before insert or update on staff_role
    for each row execute function staff_roles_apart();

-- The last day on which the account may be used; when its password was set; when it last signed in.
alter table staff add column expires_on date;
alter table staff add column password_at timestamptz;
alter table staff add column signed_in_at timestamptz;
update staff set password_at = added_at,
  signed_in_at = (select max(at) from journal_entry
                  where kind = 'staff' and thing = staff.id::text and act = 'sign-in');
alter table staff alter column password_at set not null;

-- The passwords before the present one, encoded as that one is, so that none comes back too soon.
create table former_password (
  id uuid primary key,
  staff_id uuid not null references staff,
  password text not null,
  kept_at timestamptz not null
);
create index former_password_of_staff on former_password (staff_id, kept_at);

-- The secret of somebody's authenticator, SM4 under keys; a code of last_step or before is not taken again.
create table second_factor (
  staff_id uuid primary key references staff,
  secret text not null,
  last_step bigint not null,
  enrolled_at timestamptz not null
);

-- Codes for the day on which the telephone is gone: keyed hashes, each good for one use.
create table recovery_code (
  staff_id uuid not null references second_factor on delete cascade,
  code text not null,
  used_at timestamptz,
  primary key (staff_id, code)
);

-- One policy for the whole house.
create table security_policy (
  house boolean primary key default true check (house),
  version int not null default 1 check (version > 0),
  shortest_password int not null default 10 check (shortest_password between 8 and 64),
  administrator_days int not null default 90 check (administrator_days between 7 and 180),
  password_days int not null default 180 check (password_days between 30 and 365),
  former_passwords int not null default 5 check (former_passwords between 1 and 24),
  idle_minutes int not null default 30 check (idle_minutes between 5 and 120),
  stale_days int not null default 90 check (stale_days between 30 and 365)
);
insert into security_policy default values;
