-- Why: my work asks for what is planned and over; among all that was ever logged these rows are few.
CREATE INDEX activity_row_overdue ON activity_row (last_day) WHERE status = 'PLANNED';
