CREATE TABLE stalls (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
);
CREATE TABLE sales (
    id INTEGER PRIMARY KEY,
    stall_id INTEGER NOT NULL REFERENCES stalls (id),
    day TEXT NOT NULL,  -- '2025-03-01'
    cents INTEGER NOT NULL
);
