-- Booth references of which somebody said that they are no booths of the plan. The new column has the value that the
-- entry's JSON leaves out, so that every crc still holds.

ALTER TABLE exhibitor ADD COLUMN off_plan VARCHAR DEFAULT '[]' NOT NULL;
