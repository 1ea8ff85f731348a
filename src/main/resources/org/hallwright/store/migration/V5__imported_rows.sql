-- What a file said of an exhibitor when it last changed it, so that a corrected file leaves what was edited since.

CREATE TABLE imported_row (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    exhibitor_id VARCHAR(64) NOT NULL,
    shape VARCHAR NOT NULL,
    words VARCHAR NOT NULL,
    custom VARCHAR NOT NULL,
    placed VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);
