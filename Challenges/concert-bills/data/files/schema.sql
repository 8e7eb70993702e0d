CREATE TABLE venues (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    city TEXT NOT NULL,
    capacity INTEGER NOT NULL
);
CREATE TABLE concerts (
    id INTEGER PRIMARY KEY,
    venue_id INTEGER NOT NULL REFERENCES venues (id),
    title TEXT NOT NULL,
    starts TEXT NOT NULL  -- '2026-05-01 20:00'
);
CREATE TABLE performers (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
CREATE TABLE appearances (
    concert_id INTEGER NOT NULL REFERENCES concerts (id),
    performer_id INTEGER NOT NULL REFERENCES performers (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (concert_id, position)
);
CREATE TABLE tickets (
    id INTEGER PRIMARY KEY,
    concert_id INTEGER NOT NULL REFERENCES concerts (id),
    seats INTEGER NOT NULL,
    refunded INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX concerts_by_venue ON concerts (venue_id, starts);
CREATE INDEX tickets_by_concert ON tickets (concert_id);
