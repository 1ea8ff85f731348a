-- The plan editor: built heights and loads, merged booths, limits of a part of the floor, underlays, rule packs,
-- revisions, venues. New columns have the value that the entry's JSON leaves out, so that every crc still holds.

ALTER TABLE exhibition ADD COLUMN rule_pack VARCHAR DEFAULT '' NOT NULL;

ALTER TABLE booth ADD COLUMN height_mm INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE booth ADD COLUMN load_kn_m2 DOUBLE PRECISION DEFAULT 0 NOT NULL;
ALTER TABLE booth ADD COLUMN parts VARCHAR DEFAULT '[]' NOT NULL;

ALTER TABLE plan_fixture ADD COLUMN clear_height_mm INTEGER;
ALTER TABLE plan_fixture ADD COLUMN floor_load_kn_m2 DOUBLE PRECISION;
ALTER TABLE plan_fixture ADD COLUMN picture_id VARCHAR(64);
ALTER TABLE plan_fixture ADD COLUMN opacity DOUBLE PRECISION;

CREATE TABLE picture (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    name VARCHAR NOT NULL,
    media_type VARCHAR NOT NULL,
    width_px INTEGER NOT NULL,
    height_px INTEGER NOT NULL,
    content BINARY LARGE OBJECT NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE rule_pack (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    based_on VARCHAR NOT NULL,
    limits VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE revision (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    note VARCHAR NOT NULL,
    state VARCHAR(40) NOT NULL,
    steps VARCHAR NOT NULL,
    snapshot_id VARCHAR(64),
    PRIMARY KEY (document_id, id)
);

-- Entries as JSON, each with its kind; larger than a text column holds.
CREATE TABLE plan_snapshot (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    entries BINARY LARGE OBJECT NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE venue (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    city_en VARCHAR NOT NULL,
    city_zh VARCHAR NOT NULL,
    building BINARY LARGE OBJECT NOT NULL,
    PRIMARY KEY (document_id, id)
);

INSERT INTO table_checksum (table_name, row_total, crc_sum)
    SELECT name, 0, 0
    FROM (VALUES ('picture'), ('rule_pack'), ('revision'), ('plan_snapshot'), ('venue')) AS added (name)
    WHERE EXISTS (SELECT 1 FROM store_state);
