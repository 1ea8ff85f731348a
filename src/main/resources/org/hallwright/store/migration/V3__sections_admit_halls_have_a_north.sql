-- Who may stand in a section, and which way north lies in a hall. New columns have the value that the entry's JSON
-- leaves out, so that every crc still holds.

ALTER TABLE section ADD COLUMN admits VARCHAR DEFAULT '{}' NOT NULL;

ALTER TABLE hall ADD COLUMN north_deg DOUBLE PRECISION;
