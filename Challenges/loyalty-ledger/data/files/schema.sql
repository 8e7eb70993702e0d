CREATE TABLE accounts (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    points INTEGER NOT NULL CHECK (points >= 0),
    frozen INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL,
    source INTEGER NOT NULL REFERENCES accounts (id),
    target INTEGER NOT NULL REFERENCES accounts (id),
    points INTEGER NOT NULL CHECK (points > 0)
);
