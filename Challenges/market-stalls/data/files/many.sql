INSERT INTO stalls
    WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 200) SELECT i, 'stall ' || i FROM n;
INSERT INTO sales (stall_id, day, cents)
    WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i < 43199)
    SELECT i % 200 + 1,
           printf('%d-%02d-%02d', 2023 + i / 14400, i / 200 % 12 + 1, i % 28 + 1),
           i * 7919 % 10007
    FROM n;
