-- The order in which the ledger is listed unless another is asked for.
create index occurrence_in_order on occurrence (due, opens, duty_id, id);
