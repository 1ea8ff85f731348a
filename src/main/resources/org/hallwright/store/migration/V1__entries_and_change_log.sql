-- All entries of all exhibitions, one table for each kind; lengths in whole millimetres, nested lists as JSON.
-- crc is the CRC-32C of the entry's canonical JSON with its document; a document is an exhibition.

CREATE TABLE exhibition (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    theme_en VARCHAR NOT NULL,
    theme_zh VARCHAR NOT NULL,
    venue_en VARCHAR NOT NULL,
    venue_zh VARCHAR NOT NULL,
    city_en VARCHAR NOT NULL,
    city_zh VARCHAR NOT NULL,
    first_day DATE,
    last_day DATE,
    time_zone VARCHAR NOT NULL,
    gross_m2 DOUBLE PRECISION NOT NULL,
    batch VARCHAR(40) NOT NULL,
    is_green BOOLEAN NOT NULL,
    is_digital BOOLEAN NOT NULL,
    is_online BOOLEAN NOT NULL,
    hours VARCHAR NOT NULL,
    plan_revision VARCHAR NOT NULL,
    is_sample BOOLEAN NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE year_target (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    target_year INTEGER NOT NULL,
    exhibitions INTEGER NOT NULL,
    gross_m2 DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE hall (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    storey INTEGER NOT NULL,
    outline VARCHAR NOT NULL,
    clear_height_mm INTEGER NOT NULL,
    floor_load_kn_m2 DOUBLE PRECISION NOT NULL,
    sort_order INTEGER NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE section (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    colour VARCHAR NOT NULL,
    sort_order INTEGER NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE themed_area (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    section_id VARCHAR(64),
    code VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    colour VARCHAR NOT NULL,
    admits VARCHAR NOT NULL,
    sort_order INTEGER NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE booth (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    hall_id VARCHAR(64) NOT NULL,
    booth_number VARCHAR NOT NULL,
    formerly VARCHAR NOT NULL,
    footprint VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    open_sides INTEGER NOT NULL,
    themed_area_id VARCHAR(64),
    notes VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

-- What is built in a hall beside booths; each kind fills the columns it needs.
CREATE TABLE plan_fixture (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    hall_id VARCHAR(64) NOT NULL,
    themed_area_id VARCHAR(64),
    code VARCHAR,
    variant VARCHAR(40),
    name_en VARCHAR,
    name_zh VARCHAR,
    at_x_mm INTEGER,
    at_y_mm INTEGER,
    to_x_mm INTEGER,
    to_y_mm INTEGER,
    size_mm INTEGER,
    direction_deg DOUBLE PRECISION,
    capacity VARCHAR,
    shape VARCHAR,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE exhibitor (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    kind VARCHAR(40) NOT NULL,
    host_id VARCHAR(64),
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    fascia_en VARCHAR NOT NULL,
    fascia_zh VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    province VARCHAR NOT NULL,
    city_en VARCHAR NOT NULL,
    city_zh VARCHAR NOT NULL,
    categories VARCHAR NOT NULL,
    website VARCHAR NOT NULL,
    description_en VARCHAR NOT NULL,
    description_zh VARCHAR NOT NULL,
    contacts VARCHAR NOT NULL,
    request VARCHAR NOT NULL,
    points VARCHAR NOT NULL,
    contract VARCHAR(40) NOT NULL,
    payment VARCHAR(40) NOT NULL,
    exhibits VARCHAR NOT NULL,
    booth_references VARCHAR NOT NULL,
    notes VARCHAR NOT NULL,
    custom VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE category (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    parent_id VARCHAR(64),
    code VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE assignment (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    booth_id VARCHAR(64) NOT NULL,
    exhibitor_id VARCHAR(64) NOT NULL,
    state VARCHAR(40) NOT NULL,
    reason VARCHAR NOT NULL,
    is_locked BOOLEAN NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE hold (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    booth_id VARCHAR(64) NOT NULL,
    held_for VARCHAR NOT NULL,
    last_day DATE,
    remark VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE room (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    hall_id VARCHAR(64),
    capacity INTEGER NOT NULL,
    sort_order INTEGER NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE track (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    colour VARCHAR NOT NULL,
    sort_order INTEGER NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE activity (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    title_en VARCHAR NOT NULL,
    title_zh VARCHAR NOT NULL,
    kind VARCHAR(40) NOT NULL,
    state VARCHAR(40) NOT NULL,
    starts_at TIMESTAMP(9),
    ends_at TIMESTAMP(9),
    rooms VARCHAR NOT NULL,
    track_id VARCHAR(64),
    people VARCHAR NOT NULL,
    signings VARCHAR NOT NULL,
    audience VARCHAR NOT NULL,
    programme VARCHAR NOT NULL,
    set_up_minutes INTEGER NOT NULL,
    clear_minutes INTEGER NOT NULL,
    is_internal BOOLEAN NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE guest (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    office_en VARCHAR NOT NULL,
    office_zh VARCHAR NOT NULL,
    organisation_en VARCHAR NOT NULL,
    organisation_zh VARCHAR NOT NULL,
    protocol_rank INTEGER NOT NULL,
    country VARCHAR NOT NULL,
    sector VARCHAR(40) NOT NULL,
    presence VARCHAR(40) NOT NULL,
    delegation_id VARCHAR(64),
    notes VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE delegation (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    country VARCHAR NOT NULL,
    head_id VARCHAR(64),
    reception VARCHAR NOT NULL,
    interpreter VARCHAR NOT NULL,
    vehicle VARCHAR NOT NULL,
    hotel VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE project (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    code VARCHAR NOT NULL,
    name_en VARCHAR NOT NULL,
    name_zh VARCHAR NOT NULL,
    field_en VARCHAR NOT NULL,
    field_zh VARCHAR NOT NULL,
    agreement_en VARCHAR NOT NULL,
    agreement_zh VARCHAR NOT NULL,
    parties VARCHAR NOT NULL,
    amount VARCHAR,
    state VARCHAR(40) NOT NULL,
    notes VARCHAR NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE dock (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    hall_id VARCHAR(64) NOT NULL,
    door_id VARCHAR(64),
    code VARCHAR NOT NULL,
    trucks INTEGER NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE move_in_target (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    booth_id VARCHAR(64) NOT NULL,
    dock_id VARCHAR(64),
    check_in_at TIMESTAMP(9) NOT NULL,
    slot_minutes INTEGER NOT NULL,
    vehicle VARCHAR(40) NOT NULL,
    PRIMARY KEY (document_id, id)
);

CREATE TABLE setup_task (
    document_id VARCHAR(64) NOT NULL,
    id VARCHAR(64) NOT NULL,
    crc BIGINT NOT NULL,
    what_en VARCHAR NOT NULL,
    what_zh VARCHAR NOT NULL,
    booth_id VARCHAR(64),
    due_on DATE,
    responsible VARCHAR NOT NULL,
    is_done BOOLEAN NOT NULL,
    PRIMARY KEY (document_id, id)
);

-- Every committed change with all it did, as its canonical JSON: audit trail, undo history.
CREATE TABLE change_log (
    seq BIGINT PRIMARY KEY,
    committed_at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    author VARCHAR NOT NULL,
    document_id VARCHAR(64) NOT NULL,
    kind VARCHAR(40) NOT NULL,
    target BIGINT NOT NULL,
    label VARCHAR NOT NULL,
    touched INTEGER NOT NULL,
    creates BOOLEAN NOT NULL,
    crc BIGINT NOT NULL,
    payload BINARY LARGE OBJECT NOT NULL
);

-- How many rows each table has and the sum of their checksums, kept in the transaction that changes them.
CREATE TABLE table_checksum (
    table_name VARCHAR(64) PRIMARY KEY,
    row_total BIGINT NOT NULL,
    crc_sum BIGINT NOT NULL
);

-- One row: which store this is, and the last change of the journal that is in the tables.
CREATE TABLE store_state (
    store_id VARCHAR(64) PRIMARY KEY,
    last_sequence BIGINT NOT NULL
);
