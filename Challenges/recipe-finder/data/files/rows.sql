INSERT INTO recipes VALUES
    (1, 'Lentil soup', 'Mira', 45, 4.5),
    (2, 'Onion soup', 'O''Brien', 60, 4.0),
    (3, 'Cold cucumber soup', 'Mira', 0, NULL),
    (4, '100% rye bread', 'Tove', 180, 4.5),
    (5, 'Snow_white pudding', '', 30, 3.0),
    (6, 'Apple tart', 'Tove', 75, NULL),
    (7, 'Apple SOUP', 'O''Brien', 30, 2.5),
    (8, 'Fish \ chips', 'Tove', 40, 3.5);
INSERT INTO tags VALUES
    (1, 'vegan'), (1, 'hot'), (1, 'quick'), (2, 'hot'), (3, 'vegan'), (3, 'quick'), (4, 'vegan'), (5, 'sweet'),
    (6, 'sweet'),
    (7, 'sweet'), (7, 'vegan'), (7, 'hot');
INSERT INTO ingredients VALUES
    (1, 'lentils'), (1, 'onion'), (2, 'onion'), (2, 'cream'), (3, 'cucumber'), (4, 'rye'), (5, 'milk'), (6, 'apple'),
    (6, 'cream'), (7, 'apple'), (7, 'chef''s salt');
