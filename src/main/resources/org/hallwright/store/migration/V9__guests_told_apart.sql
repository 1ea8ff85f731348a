-- Whom somebody said to be another person in spite of a name that is nearly the same. The new column has the value that
-- the entry's JSON leaves out, so that every crc still holds.

ALTER TABLE guest ADD COLUMN distinct_from VARCHAR DEFAULT '[]' NOT NULL;
