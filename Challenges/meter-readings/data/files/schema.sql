CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    meter TEXT NOT NULL,
    day TEXT NOT NULL,
    value INTEGER NOT NULL,
    version INTEGER NOT NULL,
    note TEXT
);
CREATE TABLE complaints (
    id INTEGER PRIMARY KEY,
    reading_id INTEGER NOT NULL REFERENCES readings (id) ON DELETE CASCADE,
    text TEXT NOT NULL
);
