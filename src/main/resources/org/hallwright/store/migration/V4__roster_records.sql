-- Rosters: what exhibitors earned priority points for, documents due, companies that are not the same, and the rules
-- of points. New columns have the value that the entry's JSON leaves out, so that every crc still holds.

ALTER TABLE exhibitor ADD COLUMN attended VARCHAR DEFAULT '[]' NOT NULL;
ALTER TABLE exhibitor ADD COLUMN sponsorship DOUBLE PRECISION DEFAULT 0 NOT NULL;
ALTER TABLE exhibitor ADD COLUMN signed_on DATE;
ALTER TABLE exhibitor ADD COLUMN documents VARCHAR DEFAULT '[]' NOT NULL;
ALTER TABLE exhibitor ADD COLUMN distinct_from VARCHAR DEFAULT '[]' NOT NULL;

CREATE TABLE points_scheme (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    rules VARCHAR NOT NULL,
    lot BIGINT NOT NULL,
    PRIMARY KEY (document_id, id)
);

INSERT INTO table_checksum (table_name, row_total, crc_sum)
    SELECT name, 0, 0
    FROM (VALUES ('points_scheme')) AS added (name)
    WHERE EXISTS (SELECT 1 FROM store_state);
