-- What an activity follows and repeats, where a room's door is on the plan, and by which rules a programme is checked.
-- New columns have the value that the entry's JSON leaves out, so that every crc still holds.

ALTER TABLE activity ADD COLUMN follows VARCHAR DEFAULT '[]' NOT NULL;
ALTER TABLE activity ADD COLUMN series_id VARCHAR(64);
ALTER TABLE room ADD COLUMN place_x_mm INTEGER;
ALTER TABLE room ADD COLUMN place_y_mm INTEGER;

CREATE TABLE schedule_rules (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    settings VARCHAR NOT NULL,
    metres_per_minute DOUBLE PRECISION NOT NULL,
    walks VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

INSERT INTO table_checksum (table_name, row_total, crc_sum)
    SELECT name, 0, 0
    FROM (VALUES ('schedule_rules')) AS added (name)
    WHERE EXISTS (SELECT 1 FROM store_state);
