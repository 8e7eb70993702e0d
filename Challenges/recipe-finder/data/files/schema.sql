CREATE TABLE recipes (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    author TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    rating REAL
);
CREATE TABLE tags (
    recipe_id INTEGER NOT NULL REFERENCES recipes (id),
    tag TEXT NOT NULL,
    PRIMARY KEY (recipe_id, tag)
);
CREATE TABLE ingredients (
    recipe_id INTEGER NOT NULL REFERENCES recipes (id),
    name TEXT NOT NULL,
    PRIMARY KEY (recipe_id, name)
);
CREATE INDEX ingredients_by_name ON ingredients (name);
