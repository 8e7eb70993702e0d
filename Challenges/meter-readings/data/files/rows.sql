INSERT INTO readings VALUES
    (1, 'gas-1', '2026-01-01', 100, 1, 'first'),
    (2, 'gas-1', '2026-01-02', 104, 2, NULL), (3, 'oil-7', '2026-01-01', 55, 1, NULL);
INSERT INTO complaints VALUES (1, 2, 'too high');
