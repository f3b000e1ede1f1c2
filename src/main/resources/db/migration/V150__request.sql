-- Disclosure on request: the cases, and what happened in them.
create table request (
  id uuid primary key,
  -- the registered number, printed with its year
  number bigint not null generated always as identity unique,
  year int not null check (year between 2008 and 9999),
  unit_id uuid not null references unit,
  channel text not null check (channel <> ''),
  submitted_at timestamptz not null,
  -- the form that was sent, as a keyed fingerprint: sent twice it is one application
  once text not null unique,
  applicant_kind text not null check (applicant_kind in ('NATURAL_PERSON', 'BUSINESS', 'RESEARCH', 'PUBLIC_BENEFIT',
    'LAW_SERVICE', 'OTHER')),
  paper text not null check (paper <> ''),
  -- SM4; null once the case is anonymised
  applicant text,
  -- keyed fingerprints, for equality only
  name_print text,
  identity_print text,
  -- what is asked for, as typed: searched by the unit that handles it, and by nobody else
  description text not null check (length(trim(description)) between 1 and 5000),
  wanted_form text not null check (wanted_form <> ''),
  wanted_way text not null check (wanted_way <> ''),
  -- why the applicant asks so often, where the form asked (Art. 35)
  many_why text not null check (length(many_why) <= 500),
  -- what the events have brought it to, for lists; written with each event
  stage text not null check (stage in ('SUBMITTED', 'HANDLING', 'AWAITING_CORRECTION', 'AWAITING_PAYMENT', 'WITHDRAWN',
    'IN_REVIEW', 'SIGNED', 'ANSWERED', 'ARCHIVED')),
  received_on date,
  due_on date,
  answer text,
  answered_on date,
  -- served after the last day of the limit
  late boolean not null,
  version int not null check (version >= 1),
  check ((stage in ('ANSWERED', 'ARCHIVED')) = (answered_on is not null)),
  check (answered_on is null or answer is not null),
  check ((stage = 'SUBMITTED') <= (received_on is null))
);
create index request_of_unit on request (unit_id, number desc);
create index request_open on request (due_on, number) where stage not in ('ANSWERED', 'ARCHIVED');
create index request_stage on request (stage, number desc);
create index request_received on request (received_on, number desc);
create index request_answered on request (answered_on) where answered_on is not null;
create index request_answer on request (answer, number desc) where answer is not null;
create index request_name on request (name_print) where name_print is not null;
create index request_identity on request (identity_print) where identity_print is not null;

-- What happened, in the order in which it was written down. Nothing in it is changed afterwards.
create table request_event (
  request_id uuid not null references request,
  position int not null check (position >= 1),
  what text not null check (what <> ''),
  on_day date not null,
  until_day date,
  number int,
  consultation uuid,
  -- the word of a closed list: whom it consults, how it is served, which answer, which note
  word text,
  words text not null check (length(words) <= 5000),
  by_id uuid not null,
  at timestamptz not null,
  primary key (request_id, position)
);
create function request_event_stays() returns trigger language plpgsql as $$
begin
  raise exception 'what happened in a case does not change: %', old.request_id;
end
$$;
create trigger request_event_stays before update on request_event
  for each row execute function request_event_stays();
