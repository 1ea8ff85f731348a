-- Released versions of the programme, and what each has frozen: entries as JSON, larger than a text column holds.

CREATE TABLE schedule_release (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    version_number INTEGER NOT NULL,
    note VARCHAR NOT NULL,
    released_at VARCHAR(40) NOT NULL,
    released_by VARCHAR NOT NULL,
    snapshot_id VARCHAR(64) NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE programme_snapshot (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    entries BINARY LARGE OBJECT NOT NULL,
    PRIMARY KEY (document_id, id)
);

INSERT INTO table_checksum (table_name, row_total, crc_sum)
    SELECT name, 0, 0
    FROM (VALUES ('schedule_release'), ('programme_snapshot')) AS added (name)
    WHERE EXISTS (SELECT 1 FROM store_state);
